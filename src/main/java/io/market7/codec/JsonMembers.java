package io.market7.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The members of a JSON object, each as JSON: what differs between two is found member by member.
 */
public final class JsonMembers {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonMembers() {}

    /**
     * Returns the members in their order.
     *
     * @param json one JSON object, as one of our writers wrote it
     * @throws FactsException when it is none
     */
    public static Map<String, String> of(String json) {
        Map<String, String> members = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : JSON.readTree(json).properties()) {
            members.put(member.getKey(), member.getValue().toString());
        }
        return members;
    }
}
