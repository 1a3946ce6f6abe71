package io.market7.codec;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML files as plain maps, lists and values. Duplicate keys are refused, and so is what
 * could hide or multiply something: tags, anchors, aliases, deep nesting and endless numbers.
 */
public final class YamlDocuments {

    private static final int MAX_CHARACTERS = 1_000_000;
    private static final int MAX_DEPTH = 20;
    private static final int MAX_NUMBER_LENGTH = 40;
    private static final int MAX_EXPONENT = 30;

    private static final ObjectMapper MAPPER =
            YAMLMapper.builder(
                            YAMLFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MAX_DEPTH)
                                                    .maxNumberLength(MAX_NUMBER_LENGTH)
                                                    .build())
                                    .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private YamlDocuments() {}

    /**
     * Reads one document whose top is a map. Fractions are {@link java.math.BigDecimal}.
     *
     * @throws YamlFault with line and column when the text is no such document
     */
    public static Map<String, Object> map(String text) {
        if (text.length() > MAX_CHARACTERS) {
            throw new YamlFault(
                    0,
                    0,
                    "The file has %d characters. Expected at most %d."
                            .formatted(text.length(), MAX_CHARACTERS));
        }
        try {
            refuseTricks(text);
            Map<String, Object> document =
                    MAPPER.readValue(text, new TypeReference<Map<String, Object>>() {});
            return document == null ? Map.of() : document;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw new YamlFault(line, column, e.getOriginalMessage());
        }
    }

    /** Returns a document that {@link #map} reads as the same. */
    public static String text(Map<String, Object> document) {
        return MAPPER.writeValueAsString(document);
    }

    private static void refuseTricks(String text) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (parser.getTypeId() != null) {
                    throw fault(parser, "The value has the tag !" + parser.getTypeId() + ".");
                }
                if (parser.getObjectId() != null || ((YAMLParser) parser).isCurrentAlias()) {
                    throw fault(parser, "The value is an anchor or an alias.");
                }
                if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                    refuseEndless(parser);
                }
            }
        }
    }

    private static void refuseEndless(JsonParser parser) {
        String number = parser.getString();
        boolean plain = number.matches("[-+0-9.eE_]+");
        if (!plain || Math.abs((long) parser.getDecimalValue().scale()) > MAX_EXPONENT) {
            throw fault(parser, "The number %s is out of range.".formatted(number));
        }
    }

    private static YamlFault fault(JsonParser parser, String found) {
        return new YamlFault(
                parser.currentTokenLocation().getLineNr(),
                parser.currentTokenLocation().getColumnNr(),
                found
                        + " Expected plain values only: no tags, anchors, aliases or endless numbers.");
    }
}
