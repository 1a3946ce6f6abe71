package io.market7.shell;

import io.market7.codec.FactsReader;
import io.market7.domain.decision.FactSet;
import java.io.IOException;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A decision of a running service. */
final class RemoteMoment implements SessionMoment {

    private final ServiceClient client;
    private final String path;
    private final ObjectNode kept;

    RemoteMoment(ServiceClient client, String id) throws IOException {
        this.client = client;
        this.path = "decisions/" + ServiceClient.encoded(id);
        this.kept = (ObjectNode) client.get(path, Map.of());
    }

    @Override
    public String name() {
        return "decision " + kept.path("id").asString();
    }

    @Override
    public FactSet facts() {
        return FactsReader.strict().read(kept.path("facts").toString());
    }

    @Override
    public JsonNode stored() throws IOException {
        ObjectNode explained = kept.deepCopy();
        explained.set("explanation", client.get(path + "/explanation", Map.of()));
        return explained;
    }

    @Override
    public JsonNode whatIf(Map<String, Object> set) throws IOException {
        byte[] body = ServiceClient.JSON.writeValueAsBytes(Map.of("set", set));
        return ServiceClient.JSON.readTree(client.post(path + "/what-if", body));
    }
}
