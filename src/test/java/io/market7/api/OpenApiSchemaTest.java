package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.journal.JournalFilter;
import io.market7.journal.JournalQuery;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is served has no member the document does not know, and every member it requires. */
class OpenApiSchemaTest {

    private final ApiServer server = ApiServer.get();

    private void fits(JsonNode value, String schemaName) throws IOException {
        JsonNode schemas =
                server.http.get("/v3/api-docs").json().path("components").path("schemas");
        JsonNode schema = schemas.path(schemaName);
        assertThat(schema.path("properties").propertyNames()).containsAll(value.propertyNames());
        schema.path("required")
                .forEach(
                        each ->
                                assertThat(value.has(each.asString()))
                                        .as(each.asString())
                                        .isTrue());
    }

    @Test
    void describesDecisions() throws IOException {
        JsonNode decision =
                server.http
                        .send(
                                "POST",
                                "/api/v1/evaluate?explain=full",
                                Samples.facts("s"),
                                "Content-Type: application/json")
                        .json();
        fits(decision, "Decision");
        fits(decision.path("explanation"), "Explanation");
        fits(decision.path("explanation").path("rules").path(0), "RuleEvidence");
        fits(decision.path("explanation").path("flipSearch"), "FlipSearch");
    }

    @Test
    void describesWhatTheJournalKept() throws Exception {
        JournalQuery journal = server.context.getBean(JournalQuery.class);
        ApiServer.await(() -> journal.count(JournalFilter.ALL) >= 1);
        JsonNode page = server.http.get("/api/v1/decisions?limit=1").json();
        fits(page, "DecisionPage");
        JsonNode item = page.path("items").path(0);
        fits(item, "JournalledDecision");
        JsonNode one = server.http.get("/api/v1/decisions/" + item.path("id").asString()).json();
        fits(one, "JournalledDecisionWithFacts");
        fits(one.path("facts"), "Facts");
    }

    @Test
    void describesProblems() throws IOException {
        fits(server.http.get("/api/v1/decisions?limit=0").json(), "Problem");
    }
}
