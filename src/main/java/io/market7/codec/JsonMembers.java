package io.market7.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The members of a JSON object, each as JSON: what differs between two is found member by member.
 */
public final class JsonMembers {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build();

    private JsonMembers() {}

    /**
     * Returns the members in their order; numbers keep their digits.
     *
     * @param json one JSON object, as one of our writers wrote it
     */
    public static Map<String, String> of(String json) {
        Map<String, String> members = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : JSON.readTree(json).properties()) {
            members.put(member.getKey(), JSON.writeValueAsString(member.getValue()));
        }
        return members;
    }
}
