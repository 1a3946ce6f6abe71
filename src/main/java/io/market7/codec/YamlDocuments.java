package io.market7.codec;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads YAML files as plain maps, lists and values. Duplicate keys and anchors that repeat a
 * document are refused.
 */
public final class YamlDocuments {

    private static final int MAX_CHARACTERS = 1_000_000;

    private static final ObjectMapper MAPPER =
            YAMLMapper.builder(new YAMLFactory())
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
            Map<String, Object> document =
                    MAPPER.readValue(text, new TypeReference<Map<String, Object>>() {});
            return document == null ? Map.of() : document;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw new YamlFault(line, column, e.getOriginalMessage());
        }
    }
}
