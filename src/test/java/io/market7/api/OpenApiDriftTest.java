package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The committed document is the one that is served; run with -Dmarket7.openapi.write=true to renew
 * it.
 */
class OpenApiDriftTest {

    private static final Path COMMITTED = Path.of("docs/reference/openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ApiServer server = ApiServer.get();

    @Test
    void servesTheCommittedDocument() throws IOException {
        JsonNode served = server.http.get("/v3/api-docs").json();
        if (Boolean.getBoolean("market7.openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, JSON.writeValueAsString(served) + "\n");
        }
        JsonNode committed = JSON.readTree(Files.readString(COMMITTED));
        assertThat(JSON.writeValueAsString(served)).isEqualTo(JSON.writeValueAsString(committed));
    }

    @Test
    void namesEveryOperationOnce() throws IOException {
        Set<String> names = new HashSet<>();
        for (JsonNode path : server.http.get("/v3/api-docs").json().path("paths")) {
            for (JsonNode operation : path) {
                String name = operation.path("operationId").asString();
                assertThat(names.add(name)).as(name).isTrue();
                assertThat(name).matches("[a-z][A-Za-z]+");
            }
        }
        assertThat(names).contains("evaluate", "listDecisions", "getDecision", "listRulesets");
    }
}
