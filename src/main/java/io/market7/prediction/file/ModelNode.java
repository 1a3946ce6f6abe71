package io.market7.prediction.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One object of a model file and its place in it; says what is missing or of another kind. */
final class ModelNode {

    private final String place;
    private final Map<?, ?> members;

    private ModelNode(String place, Map<?, ?> members) {
        this.place = place;
        this.members = members;
    }

    static ModelNode root(Object document) {
        return of("", document);
    }

    private static ModelNode of(String place, Object value) {
        if (value instanceof Map<?, ?> members) {
            return new ModelNode(place, members);
        }
        throw new ModelFault(place.isEmpty() ? ModelFault.WHOLE : place, kind(value), "an object");
    }

    String place(String name) {
        return place.isEmpty() ? name : place + '.' + name;
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    ModelNode object(String name) {
        return of(place(name), required(name));
    }

    List<ModelNode> objects(String name) {
        List<?> elements = list(name);
        List<ModelNode> nodes = new ArrayList<>();
        for (Object each : elements) {
            nodes.add(of(place(name) + '[' + nodes.size() + ']', each));
        }
        return nodes;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object each : list(name)) {
            if (!(each instanceof String text)) {
                throw new ModelFault(place(name), kind(each), "an array of texts");
            }
            texts.add(text);
        }
        return texts;
    }

    String text(String name) {
        if (required(name) instanceof String text) {
            return text;
        }
        throw new ModelFault(place(name), kind(members.get(name)), "a text");
    }

    /** Returns a whole number that is written as text, as XGBoost writes parameters. */
    int count(String name, int least, int most) {
        String text = text(name);
        if (text.matches("[0-9]{1,9}")) {
            int count = Integer.parseInt(text);
            if (count >= least && count <= most) {
                return count;
            }
        }
        throw new ModelFault(
                place(name), text, "a whole number from %d to %d".formatted(least, most));
    }

    double[] numbers(String name) {
        if (required(name) instanceof double[] numbers) {
            return numbers;
        }
        throw new ModelFault(place(name), kind(members.get(name)), "an array of numbers");
    }

    /** Returns one number per node of a tree. */
    double[] numbers(String name, int length) {
        double[] numbers = numbers(name);
        if (numbers.length != length) {
            throw new ModelFault(place(name), numbers.length + " numbers", length + " of them");
        }
        return numbers;
    }

    private List<?> list(String name) {
        Object value = required(name);
        if (value instanceof List<?> list) {
            return list;
        }
        if (value instanceof double[] numbers && numbers.length == 0) {
            return List.of();
        }
        throw new ModelFault(place(name), kind(value), "an array");
    }

    private Object required(String name) {
        if (!members.containsKey(name)) {
            throw new ModelFault(place(name), "nothing", "a value");
        }
        return members.get(name);
    }

    private static String kind(Object value) {
        if (value instanceof double[]) {
            return "an array of numbers";
        }
        if (value instanceof List<?>) {
            return "an array";
        }
        return value instanceof Map<?, ?> ? "an object" : String.valueOf(value);
    }
}
