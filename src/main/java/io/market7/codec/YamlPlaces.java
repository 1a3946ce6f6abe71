package io.market7.codec;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Where each value of a YAML document stands, so that messages about it can say so. */
public final class YamlPlaces {

    private static final YAMLMapper MAPPER = new YAMLMapper();

    /**
     * A place in a text.
     *
     * @param line counted from 1; 0 when the whole text is meant
     * @param column counted from 1; 0 when the whole line is meant
     */
    public record Place(int line, int column) {}

    private final Map<String, Place> places = new HashMap<>();

    private YamlPlaces() {}

    /** Reads the places of a document that {@link YamlDocuments} accepts. */
    public static YamlPlaces read(String text) {
        YamlPlaces places = new YamlPlaces();
        try (JsonParser parser = MAPPER.createParser(text)) {
            if (parser.nextToken() != null) {
                places.value(parser, "");
            }
        }
        return places;
    }

    /**
     * Returns where a value stands, a value of a map at its key. A value that is not there stands
     * where the nearest value around it does.
     *
     * @param path e.g. {@code scenarios[2].expect.vetoes}
     */
    public Place of(String path) {
        String known = path;
        while (!known.isEmpty() && !places.containsKey(known)) {
            int end = Math.max(known.lastIndexOf('.'), known.lastIndexOf('['));
            known = known.substring(0, Math.max(end, 0));
        }
        return places.getOrDefault(known, new Place(0, 0));
    }

    private void value(JsonParser parser, String path) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String child = (path.isEmpty() ? "" : path + ".") + parser.currentName();
                remember(parser, child);
                parser.nextToken();
                value(parser, child);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                String child = path + "[" + i + "]";
                remember(parser, child);
                value(parser, child);
            }
        }
    }

    private void remember(JsonParser parser, String path) {
        TokenStreamLocation location = parser.currentTokenLocation();
        places.put(path, new Place(location.getLineNr(), location.getColumnNr()));
    }
}
