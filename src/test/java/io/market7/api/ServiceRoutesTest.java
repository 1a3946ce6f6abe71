package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.api.RawHttp.Answer;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ServiceRoutesTest {

    private final ApiServer server = ApiServer.get();

    @Test
    void listsRulesetsWithTheirRules() throws IOException {
        JsonNode rulesets = server.http.get("/api/v1/rulesets").json();
        JsonNode dca =
                rulesets.valueStream()
                        .filter(each -> each.path("ruleset").asString().equals("dca"))
                        .findFirst()
                        .orElseThrow();
        assertThat(dca.path("binding").asString()).isEqualTo("live");
        assertThat(dca.path("faults").size()).isZero();
        assertThat(dca.path("facts").valueStream().map(JsonNode::asString))
                .contains("deal", "indicators.15m");
        assertThat(dca.path("models").valueStream().map(JsonNode::asString))
                .containsExactly("confidence", "recovery-odds", "spend");
        JsonNode rule = dca.path("rules").path(0);
        assertThat(rule.path("file").asString()).startsWith("rules/dca/1.0.0/guards/");
        assertThat(rule.path("outcome").asString()).isNotBlank();
        assertThat(rule.path("overridable").isBoolean()).isTrue();
    }

    @Test
    void listsDeals() throws IOException {
        assertThat(server.http.get("/api/v1/deals").json().isArray()).isTrue();
        assertThat(server.http.get("/api/v1/deals?status=opne").status()).isEqualTo(400);
    }

    @Test
    void isReadyWhenRulesJournalAndFeedAre() throws Exception {
        ApiServer.await(() -> status("/actuator/health/readiness") == 200);
        JsonNode components =
                server.http.get("/actuator/health/readiness").json().path("components");
        assertThat(components.propertyNames())
                .contains("rulesets", "feed", "journal", "readinessState");
        assertThat(status("/actuator/health/liveness")).isEqualTo(200);
    }

    @Test
    void tellsOperationsWhatTheyAsk() throws IOException {
        assertThat(server.http.get("/actuator/prometheus").text())
                .contains("jvm_memory_used_bytes");
        assertThat(status("/actuator/info")).isEqualTo(200);
    }

    @Test
    void servesSwaggerUi() throws IOException {
        Answer redirect = server.http.get("/swagger-ui.html");
        assertThat(redirect.status()).isEqualTo(302);
        assertThat(redirect.header("Location")).contains("/swagger-ui/index.html");
        Answer page = server.http.get("/swagger-ui/index.html");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).doesNotContain("<script>");
        assertThat(status("/swagger-ui/swagger-initializer.js")).isEqualTo(200);
        assertThat(status("/v3/api-docs/swagger-config")).isEqualTo(200);
    }

    private int status(String path) {
        try {
            return server.http.get(path).status();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
