package io.market7.codec;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One object of a line, read field by field. An absent field is null; a refused one is null too and
 * is reported to the line's faults.
 */
final class FactNode {

    private final Line line;
    private final String path;
    private final Map<?, ?> values;

    private FactNode(Line line, String path, Map<?, ?> values) {
        this.line = line;
        this.path = path;
        this.values = values;
    }

    /** Opens an object; reports keys the format does not know. */
    static FactNode of(Line line, String path, Map<?, ?> values, Keys keys) {
        for (Object name : values.keySet()) {
            if (!keys.knows((String) name)) {
                keys.refuse(path, (String) name, line.faults());
            }
        }
        return new FactNode(line, path, values);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Returns the names of all fields, in the order they were given. */
    List<String> names() {
        return values.keySet().stream().map(String.class::cast).toList();
    }

    /** Returns whether the field is there and null. */
    boolean isNull(String name) {
        return values.get(name) == null && values.containsKey(name);
    }

    /** Returns the path of a field from the line's own object on. */
    String path(String name) {
        return path + name;
    }

    /** Reports what is wrong with a field. */
    void refuse(String name, Object found, String expected) {
        line.faults().add(path(name), found, expected);
    }

    /** Reports a required field that is absent. */
    void missing(String name, String expected) {
        line.faults().addText(path(name), "nothing", expected, null);
    }

    /** Returns the field as an exact decimal in canonical scale. */
    BigDecimal decimal(String name, Range range) {
        Object value = present(name, range.words());
        BigDecimal decimal = value == null ? null : Numbers.decimal(value, range);
        return accepted(name, value, decimal, range.decimalWords());
    }

    /** Returns the field as a finite measure. */
    Double measure(String name, Range range) {
        Object value = present(name, range.words());
        Double measure = value == null ? null : Numbers.measure(value, range);
        return accepted(name, value, measure, range.words());
    }

    /** Returns the field as a whole number of at least {@code min}. */
    Integer whole(String name, int min) {
        return convert(name, value -> Numbers.whole(value, min), wholeWords(min));
    }

    private static String wholeWords(int min) {
        return "a whole number of at least " + min;
    }

    Boolean flag(String name) {
        return convert(name, value -> value instanceof Boolean flag ? flag : null, "true or false");
    }

    /** Returns the field as text of at most {@link Limits#ID_LENGTH} characters. */
    String text(String name) {
        return convert(
                name,
                value ->
                        value instanceof String text && text.length() <= Limits.ID_LENGTH
                                ? text
                                : null,
                "text of at most " + Limits.ID_LENGTH + " characters");
    }

    /** Returns the field as an instant that is not later than the line's own. */
    Instant instant(String name) {
        Instant instant = convert(name, Instants::of, Instants.EXPECTED);
        if (instant != null && line.at() != null && instant.isAfter(line.at())) {
            refuse(name, instant, "an instant not later than at (" + line.at() + ")");
        }
        return instant;
    }

    /** Returns the member of {@code choices} the field names. */
    <E> E choice(String name, Map<String, E> choices) {
        Object value = present(name, "one of " + String.join(", ", choices.keySet()));
        E chosen = value instanceof String text ? choices.get(text) : null;
        if (value != null && chosen == null) {
            refuseChoice(name, value, choices.keySet());
        }
        return chosen;
    }

    private void refuseChoice(String name, Object value, Collection<String> choices) {
        String near = value instanceof String text ? Nearest.of(text, choices) : null;
        String expected = "one of " + String.join(", ", choices);
        line.faults().addText(path(name), Found.text(value), expected, near);
    }

    /** Returns the field as an object; null when absent. */
    FactNode object(String name, Keys keys) {
        Map<?, ?> map = map(name, "an object");
        return map == null ? null : of(line, path + name + '.', map, keys);
    }

    /** Returns the field's members by key, keys unchecked; null when absent. */
    Map<?, ?> map(String name, String expected) {
        return this.<Map<?, ?>>convert(
                name, value -> value instanceof Map<?, ?> map ? map : null, expected);
    }

    /** Returns the elements of an array that {@code reader} accepts; null when absent. */
    <T> List<T> list(String name, Function<Object, T> reader, String expected) {
        List<?> elements =
                this.<List<?>>convert(
                        name, value -> value instanceof List<?> list ? list : null, "an array");
        if (elements == null) {
            return null;
        }
        List<T> read = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            T element = reader.apply(elements.get(i));
            if (element == null) {
                refuse(name + '[' + i + ']', elements.get(i), expected);
            } else {
                read.add(element);
            }
        }
        return read;
    }

    /** Returns an array of measures. */
    List<Double> measures(String name, Range range) {
        return list(name, value -> Numbers.measure(value, range), range.words());
    }

    /** Returns an array of whole numbers of at least {@code min}. */
    List<Integer> wholes(String name, int min) {
        return list(name, value -> Numbers.whole(value, min), wholeWords(min));
    }

    /** Returns an array of objects; elements that are none are reported and left out. */
    List<FactNode> objects(String name, Keys keys) {
        List<Map<?, ?>> maps =
                this.<Map<?, ?>>list(
                        name, value -> value instanceof Map<?, ?> map ? map : null, "an object");
        if (maps == null) {
            return null;
        }
        List<FactNode> nodes = new ArrayList<>(maps.size());
        for (Map<?, ?> map : maps) {
            nodes.add(of(line, path + name + '[' + nodes.size() + "].", map, keys));
        }
        return nodes;
    }

    /** Returns the field through {@code reader}, which answers null for what it refuses. */
    <T> T convert(String name, Function<Object, T> reader, String expected) {
        Object value = present(name, expected);
        return accepted(name, value, value == null ? null : reader.apply(value), expected);
    }

    private <T> T accepted(String name, Object value, T read, String expected) {
        if (value != null && read == null) {
            refuse(name, value, expected);
        }
        return read;
    }

    private Object present(String name, String expected) {
        Object value = values.get(name);
        if (value == null && values.containsKey(name)) {
            String advice = expected + ", or no such key when it is unknown";
            line.faults().addText(path(name), "null", advice, null);
        }
        return value;
    }

    /** Returns the constants of an enum by name, in order. */
    static <E extends Enum<E>> Map<String, E> names(E[] constants) {
        return labels(constants, Enum::name);
    }

    /** Returns the constants of an enum by their spelling in the format, in order. */
    static <E extends Enum<E>> Map<String, E> labels(E[] constants, Function<E, String> label) {
        Map<String, E> choices = new LinkedHashMap<>();
        for (E constant : constants) {
            choices.put(label.apply(constant), constant);
        }
        return choices;
    }

    /** Returns fixed texts as choices, in order. */
    static Map<String, String> texts(String... texts) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (String text : texts) {
            choices.put(text, text);
        }
        return choices;
    }
}
