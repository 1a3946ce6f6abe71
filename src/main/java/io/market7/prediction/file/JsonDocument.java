package io.market7.prediction.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Parses a model in JSON into plain values: {@code Map}, {@code List}, {@code double[]} for an
 * array of numbers, {@code String}, {@code Double}, {@code Boolean} and null.
 *
 * <p>A number with a point or an exponent is rounded once, to single precision, as XGBoost does.
 */
final class JsonDocument {

    private static final int NUMBER_LENGTH = 100;
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(ModelLimits.NESTING)
                                    .maxStringLength(ModelLimits.TEXT_LENGTH)
                                    .maxNameLength(ModelLimits.TEXT_LENGTH)
                                    .maxNumberLength(NUMBER_LENGTH)
                                    .build())
                    .build();

    private final JsonParser parser;
    private final ValueBudget budget = new ValueBudget();

    private JsonDocument(JsonParser parser) {
        this.parser = parser;
    }

    static Object parse(byte[] utf8) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), decode(utf8))) {
            Object root = new JsonDocument(parser).document();
            if (parser.nextToken() != null) {
                throw new ModelFault(ModelFault.WHOLE, "more after its end", "one object");
            }
            return root;
        } catch (JacksonException e) {
            throw new ModelFault(
                    ModelFault.WHOLE, place(e) + e.getOriginalMessage(), "one JSON object");
        }
    }

    private static String decode(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
        } catch (CharacterCodingException e) {
            throw new ModelFault(ModelFault.WHOLE, "bytes that are no UTF-8", "JSON in UTF-8");
        }
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : "at character " + e.getLocation().getCharOffset() + ": ";
    }

    private Object document() {
        return value(parser.nextToken(), ModelFault.WHOLE);
    }

    private Object value(JsonToken token, String place) {
        budget.value();
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(token);
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> throw new ModelFault(place, "nothing", "a value");
        };
    }

    private Map<String, Object> object(String place) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            String member = place.equals(ModelFault.WHOLE) ? name : place + '.' + name;
            if (members.containsKey(name)) {
                throw new ModelFault(member, "the key twice", "each key once");
            }
            members.put(name, value(parser.nextToken(), member));
        }
        return members;
    }

    private Object array(String place) {
        JsonToken token = parser.nextToken();
        NumberList numbers = new NumberList();
        while (token != null && token.isNumeric()) {
            numbers.add(number(token));
            token = parser.nextToken();
        }
        if (token == JsonToken.END_ARRAY) {
            return numbers.toArray();
        }
        if (!numbers.isEmpty()) {
            throw new ModelFault(place, "numbers and other values", "values of one kind");
        }
        return list(token, place);
    }

    private List<Object> list(JsonToken first, String place) {
        List<Object> elements = new ArrayList<>();
        for (JsonToken token = first; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(token, place));
        }
        return elements;
    }

    private double number(JsonToken token) {
        String text = parser.getString();
        return token == JsonToken.VALUE_NUMBER_INT
                ? Double.parseDouble(text)
                : Float.parseFloat(text);
    }
}
