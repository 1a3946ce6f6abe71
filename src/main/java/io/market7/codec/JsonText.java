package io.market7.codec;

import java.math.BigDecimal;
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
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Parses one JSON object into plain values: {@code Map}, {@code List}, {@code String}, {@code
 * Boolean}, null and {@code BigDecimal} for every number.
 */
final class JsonText {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(Limits.DEPTH).build())
                    .build();

    private final JsonParser parser;
    private final Faults faults;

    private JsonText(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** Decodes strict UTF-8 and parses it. */
    static Map<String, Object> parse(byte[] utf8, Faults faults) {
        refuseLong(utf8.length);
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8));
            return object(text.toString(), faults);
        } catch (CharacterCodingException e) {
            throw Faults.single(
                    FactsException.MALFORMED,
                    "bytes that are no UTF-8",
                    "one JSON object in UTF-8");
        }
    }

    /** Parses one object; duplicate names and broken text go to {@code faults}. */
    static Map<String, Object> parse(String text, Faults faults) {
        refuseLong(text.length());
        if (text.length() > Limits.LINE_BYTES / 3) {
            refuseLong(text.getBytes(StandardCharsets.UTF_8).length);
        }
        return object(text, faults);
    }

    private static void refuseLong(int length) {
        if (length > Limits.LINE_BYTES) {
            throw Faults.single(
                    FactsException.TOO_LARGE,
                    length + " bytes",
                    "at most " + Limits.LINE_BYTES + " bytes");
        }
    }

    private static Map<String, Object> object(String text, Faults faults) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonText(parser, faults).document();
        } catch (StreamConstraintsException e) {
            throw Faults.single(
                    FactsException.TOO_LARGE,
                    Found.shorten(e.getOriginalMessage()) + place(e),
                    "nesting of at most %d, numbers of at most 1000 digits"
                            .formatted(Limits.DEPTH));
        } catch (JacksonException e) {
            String found = Found.shorten(e.getOriginalMessage()) + place(e);
            throw Faults.single(FactsException.MALFORMED, found, "one JSON object");
        }
    }

    private static String place(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null ? "" : " at column " + location.getColumnNr();
    }

    private Map<String, Object> document() {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            String found = first == null ? "nothing" : "something else";
            throw Faults.single(FactsException.MALFORMED, found, "one JSON object");
        }
        Map<String, Object> object = object("");
        if (parser.nextToken() != null) {
            throw Faults.single(
                    FactsException.MALFORMED, "more text after the object", "one JSON object");
        }
        return object;
    }

    private Map<String, Object> object(String path) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            String field = path.isEmpty() ? name : path + '.' + name;
            text(field, name);
            boolean twice = members.containsKey(name);
            members.put(name, value(parser.nextToken(), field));
            if (twice) {
                faults.addText(Found.shorten(field), "the key twice", "each key once", null);
            }
        }
        return members;
    }

    private List<Object> array(String path) {
        List<Object> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (elements.size() == Limits.ELEMENTS) {
                throw Faults.tooLarge(path, "a longer array", Plain.ARRAY_WORDS);
            }
            elements.add(value(token, path));
        }
        return elements;
    }

    private Object value(JsonToken token, String path) {
        return switch (token) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> array(path);
            case VALUE_STRING -> text(path, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(path);
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> null;
        };
    }

    private BigDecimal number(String path) {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            throw Faults.tooLarge(path, parser.getString(), "an exponent a computer can hold");
        }
    }

    private String text(String path, String text) {
        return Plain.wellFormed(path, text, faults);
    }
}
