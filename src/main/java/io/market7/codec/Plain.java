package io.market7.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Copies values that were parsed elsewhere (JSON trees, YAML maps) into the plain form {@link
 * JsonText} makes.
 */
final class Plain {

    static final String ARRAY_WORDS = "at most " + Limits.ELEMENTS + " elements";

    private final Faults faults;

    Plain(Faults faults) {
        this.faults = faults;
    }

    /** Copies a map; keys are taken by their text. */
    Map<String, Object> map(Map<?, ?> source) {
        return object("", source, 1);
    }

    /** Copies a JSON object. */
    Map<String, Object> tree(JsonNode node) {
        if (!node.isObject()) {
            throw Faults.single(FactsException.MALFORMED, "something else", "one JSON object");
        }
        return object("", members(node), 1);
    }

    private static Map<String, Object> members(JsonNode node) {
        Map<String, Object> members = new LinkedHashMap<>();
        node.properties().forEach(entry -> members.put(entry.getKey(), entry.getValue()));
        return members;
    }

    private Map<String, Object> object(String path, Map<?, ?> source, int depth) {
        refuseDeep(depth);
        Map<String, Object> copy = new LinkedHashMap<>();
        source.forEach(
                (key, value) -> {
                    String name = String.valueOf(key);
                    String field = path.isEmpty() ? name : path + '.' + name;
                    wellFormed(field, name, faults);
                    copy.put(name, value(field, value, depth));
                });
        return copy;
    }

    private List<Object> array(String path, Iterable<?> source, int depth) {
        refuseDeep(depth);
        List<Object> copy = new ArrayList<>();
        for (Object element : source) {
            if (copy.size() == Limits.ELEMENTS) {
                throw Faults.tooLarge(path, "a longer array", ARRAY_WORDS);
            }
            copy.add(value(path, element, depth));
        }
        return copy;
    }

    private Object value(String path, Object value, int depth) {
        if (value instanceof JsonNode node) {
            return node.isObject()
                    ? object(path, members(node), depth + 1)
                    : leaf(path, node, depth);
        }
        if (value instanceof Map<?, ?> map) {
            return object(path, map, depth + 1);
        }
        if (value instanceof List<?> list) {
            return array(path, list, depth + 1);
        }
        return scalar(path, value);
    }

    private Object leaf(String path, JsonNode node, int depth) {
        if (node.isArray()) {
            return array(path, node, depth + 1);
        }
        if (node.isNumber()) {
            return scalar(path, node.numberValue());
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isString() ? scalar(path, node.stringValue()) : null;
    }

    private Object scalar(String path, Object value) {
        if (value instanceof String text) {
            return wellFormed(path, text, faults);
        }
        return value instanceof Number number ? number(number) : value;
    }

    /**
     * Returns the exact decimal; NaN and infinity stay as they are and are refused by the field.
     */
    private static Object number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            return Double.isFinite(value) ? PlainNumber.decimal(value) : number;
        }
        if (number instanceof BigInteger whole) {
            return new BigDecimal(whole);
        }
        return number instanceof BigDecimal ? number : BigDecimal.valueOf(number.longValue());
    }

    /** Reports text with half a surrogate pair, which has no UTF-8 form. */
    static String wellFormed(String path, String text, Faults faults) {
        if (!Found.wellFormed(text)) {
            faults.add(Found.shorten(path), text, "text whose surrogates come in pairs");
        }
        return text;
    }

    private static void refuseDeep(int depth) {
        if (depth > Limits.DEPTH) {
            throw Faults.single(
                    FactsException.TOO_LARGE, "deeper nesting", "at most " + Limits.DEPTH);
        }
    }
}
