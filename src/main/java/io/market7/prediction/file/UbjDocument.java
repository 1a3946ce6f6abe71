package io.market7.prediction.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parses a model in UBJSON, as far as XGBoost writes it, into the plain values of {@link
 * JsonDocument}. Refused are: no-ops, characters, high-precision numbers and objects with a count.
 */
final class UbjDocument {

    private final UbjInput in;
    private final ValueBudget budget = new ValueBudget();

    private UbjDocument(UbjInput in) {
        this.in = in;
    }

    static Object parse(byte[] bytes) {
        UbjInput in = new UbjInput(bytes);
        Object root = new UbjDocument(in).value(in.marker());
        if (!in.atEnd()) {
            throw in.fault("more after its end", "one object");
        }
        return root;
    }

    private Object value(char type) {
        budget.value();
        return switch (type) {
            case '{' -> object();
            case '[' -> array();
            case 'S' -> in.text();
            case 'T' -> Boolean.TRUE;
            case 'F' -> Boolean.FALSE;
            case 'Z' -> null;
            case 'i', 'U', 'I', 'l', 'L', 'd', 'D' -> in.number(type);
            default -> throw in.fault("a value of type '" + type + "'", "one that XGBoost writes");
        };
    }

    private Map<String, Object> object() {
        budget.enter();
        Map<String, Object> members = new LinkedHashMap<>();
        while (!in.accept('}')) {
            String name = in.text();
            if (members.containsKey(name)) {
                throw in.fault("the key " + name + " twice", "each key once");
            }
            members.put(name, value(in.marker()));
        }
        budget.leave();
        return members;
    }

    private Object array() {
        budget.enter();
        Object array = elements();
        budget.leave();
        return array;
    }

    private Object elements() {
        if (in.accept('$')) {
            return typed(in.marker());
        }
        return oneKind(in.accept('#') ? counted(in.count()) : closed());
    }

    private double[] typed(char type) {
        if (!UbjInput.isNumber(type) || !in.accept('#')) {
            throw in.fault("an array of type '" + type + "'", "numbers with a count");
        }
        return in.numbers(type, in.count());
    }

    private List<Object> counted(int count) {
        List<Object> elements = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            elements.add(value(in.marker()));
        }
        return elements;
    }

    private List<Object> closed() {
        List<Object> elements = new ArrayList<>();
        while (!in.accept(']')) {
            elements.add(value(in.marker()));
        }
        return elements;
    }

    private Object oneKind(List<Object> elements) {
        long numbers = elements.stream().filter(Double.class::isInstance).count();
        if (numbers < elements.size()) {
            if (numbers > 0) {
                throw in.fault("numbers and other values", "values of one kind");
            }
            return elements;
        }
        return elements.stream().mapToDouble(Double.class::cast).toArray();
    }
}
