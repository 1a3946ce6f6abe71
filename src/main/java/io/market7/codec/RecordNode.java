package io.market7.codec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One object of a decision: what the writer always writes is required. */
record RecordNode(FactNode node) {

    private static final String TEXT = "text";

    /** Returns whether the member may be skipped: absent or null. */
    boolean nullable(String name) {
        return !node.has(name) || node.isNull(name);
    }

    /** Reports an absent member; a refused one was reported before. */
    <T> T required(String name, T value) {
        if (value == null && !node.has(name)) {
            node.missing(name, "a value");
        }
        return value;
    }

    /** Returns required text of any length. */
    String text(String name) {
        return required(name, node.convert(name, RecordNode::asText, TEXT));
    }

    /** Returns text of any length; null when absent. */
    String optionalText(String name) {
        return node.convert(name, RecordNode::asText, TEXT);
    }

    private static String asText(Object value) {
        return value instanceof String text ? text : null;
    }

    /** Returns a decimal that is written as text. */
    BigDecimal decimalText(String name) {
        return node.convert(name, RecordNode::asDecimal, "a decimal as text");
    }

    private static BigDecimal asDecimal(Object value) {
        try {
            return value instanceof String text ? new BigDecimal(text) : null;
        } catch (NumberFormatException e) {
            return null; // refused: the caller reports the value with what was expected
        }
    }

    /** Returns a required array of texts. */
    List<String> texts(String name) {
        List<String> texts = required(name, node.list(name, RecordNode::asText, TEXT));
        return texts == null ? List.of() : texts;
    }

    /** Returns a required object; an empty one when it was reported. */
    RecordNode object(String name) {
        FactNode object = required(name, node.object(name, Keys.ANY));
        return new RecordNode(
                object == null
                        ? FactNode.of(new Line(new Faults()), "", Map.of(), Keys.ANY)
                        : object);
    }

    /** Returns a required array of objects. */
    List<RecordNode> objects(String name) {
        List<FactNode> objects = required(name, node.objects(name, Keys.ANY));
        return objects == null ? List.of() : objects.stream().map(RecordNode::new).toList();
    }

    /** Returns an array of objects; none when it is absent. */
    List<RecordNode> optionalObjects(String name) {
        return nullable(name) ? List.of() : objects(name);
    }

    Map<String, Double> measuresByName(String name) {
        return byName(name, (object, member) -> object.measure(member, Range.ANY));
    }

    Map<String, String> textsByName(String name) {
        return byName(name, (object, member) -> object.convert(member, RecordNode::asText, TEXT));
    }

    private <T> Map<String, T> byName(String name, BiFunction<FactNode, String, T> reader) {
        Map<String, T> members = new TreeMap<>();
        FactNode object = object(name).node();
        for (String member : object.names()) {
            T value = reader.apply(object, member);
            if (value != null) {
                members.put(member, value);
            }
        }
        return members;
    }

    /** Returns a member of any kind; null when absent. */
    Object any(String name) {
        return node.convert(name, Function.identity(), "a value");
    }
}
