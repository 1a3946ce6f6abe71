package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.api.RawHttp.Answer;
import io.market7.journal.JournalFilter;
import io.market7.journal.JournalQuery;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DecisionsRouteTest {

    private final ApiServer server = ApiServer.get();

    /** Waits for a second bar: {@code to} leaves out its own instant, the newest one here. */
    @BeforeEach
    void waitForDecisionsBeforeTheNewest() throws InterruptedException {
        JournalQuery journal = server.context.getBean(JournalQuery.class);
        ApiServer.await(
                () ->
                        journal.find(JournalFilter.ALL, null, 1).rows().stream()
                                .anyMatch(newest -> journal.count(until(newest.at())) >= 5));
    }

    private static JournalFilter until(Instant to) {
        return new JournalFilter(null, to, null, null, null, null, null);
    }

    private JsonNode list(String query) throws IOException {
        Answer answer = server.http.get("/api/v1/decisions" + query);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void listsTheNewestFirstAndPagesWithoutGapOrRepetition() throws IOException {
        JsonNode all = list("?limit=5");
        List<Long> paged = new ArrayList<>();
        String from = "&to=" + all.path("items").path(0).path("at").asString();
        String cursor = "";
        do {
            JsonNode page = list("?limit=2" + from + cursor);
            page.path("items").forEach(each -> paged.add(each.path("seq").asLong()));
            JsonNode next = page.path("nextCursor");
            cursor = next.isNull() ? null : "&cursor=" + next.asString();
        } while (cursor != null && paged.size() < 20);
        assertThat(paged).isSortedAccordingTo((a, b) -> Long.compare(b, a)).doesNotHaveDuplicates();
        assertThat(all.path("items").size()).isEqualTo(5);
        assertThat(all.path("nextCursor").asString()).isNotBlank();
    }

    @Test
    void keepsOnlyWhatTheFilterAsksFor() throws IOException {
        JsonNode newest = list("?limit=1").path("items").path(0);
        String symbol = newest.path("symbol").asString();
        String question = newest.path("question").asString();
        JsonNode items = list("?symbol=" + symbol + "&question=" + question).path("items");
        assertThat(items.size()).isPositive();
        assertThat(items.valueStream())
                .allMatch(each -> symbol.equals(each.path("symbol").asString()));
        assertThat(list("?symbol=NONEUSDT").path("items").size()).isZero();
    }

    @Test
    void servesOneDecisionWithItsFactsForEver() throws IOException {
        String id = list("?limit=1").path("items").path(0).path("id").asString();
        Answer answer = server.http.get("/api/v1/decisions/" + id);
        assertThat(answer.json().path("id").asString()).isEqualTo(id);
        assertThat(answer.json().path("facts").path("question").isString()).isTrue();
        assertThat(answer.json().path("explanation").isObject()).isTrue();
        assertThat(answer.header("Cache-Control")).contains("immutable");
        String etag = answer.header("ETag");
        Answer again = server.http.get("/api/v1/decisions/" + id, "If-None-Match: " + etag);
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void saysWhichDecisionIsUnknown() throws IOException {
        Answer answer = server.http.get("/api/v1/decisions/dca-none");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("code").asString()).isEqualTo("unknown-decision");
    }

    @Test
    void servesEveryRuleOfADecisionAndWhatWouldHaveTurnedIt() throws IOException {
        String id = list("?limit=1").path("items").path(0).path("id").asString();
        JsonNode whole = server.http.get("/api/v1/decisions/" + id).json();
        Answer answer = server.http.get("/api/v1/decisions/" + id + "/explanation?max=1");
        assertThat(answer.status()).isEqualTo(200);
        JsonNode explanation = answer.json();
        assertThat(explanation.path("complete").asBoolean()).isTrue();
        assertThat(explanation.path("wouldFlip").isArray()).isTrue();
        assertThat(explanation.path("flipSearch").path("maxChanges").asInt()).isEqualTo(1);
        assertThat(explanation.path("rules").size())
                .isGreaterThan(whole.path("explanation").path("rules").size());
        assertThat(server.http.get("/api/v1/decisions/dca-none/explanation").status())
                .isEqualTo(404);
    }

    @Test
    void refusesASearchThatMakesNoSense() throws IOException {
        String id = list("?limit=1").path("items").path(0).path("id").asString();
        String path = "/api/v1/decisions/" + id + "/explanation";
        assertThat(server.http.get(path + "?max=6").status()).isEqualTo(400);
        assertThat(server.http.get(path + "?goal=SELL").json().path("code").asString())
                .isEqualTo("invalid-parameter");
        assertThat(server.http.get(path + "?mutable=none.such").status()).isEqualTo(400);
    }

    @Test
    void showsADecisionBesideAChangedOne() throws IOException {
        String id = list("?limit=1").path("items").path(0).path("id").asString();
        Answer answer = whatIf(id, "{\"set\":{\"price\":null,\"markPrice\":null}}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("stored").path("id").asString()).isEqualTo(id);
        assertThat(answer.json().path("changed").path("explanation").path("complete").asBoolean())
                .isTrue();
        assertThat(answer.json().path("turned").isArray()).isTrue();
        assertThat(
                        server.http
                                .get("/v3/api-docs")
                                .json()
                                .path("components")
                                .path("schemas")
                                .path("WhatIf")
                                .path("properties")
                                .propertyNames())
                .containsExactlyInAnyOrderElementsOf(answer.json().propertyNames());
    }

    @Test
    void keepsWhatBecameOfEveryRuleWithEveryDecision() throws IOException {
        list("?limit=1");
        JournalQuery journal = server.context.getBean(JournalQuery.class);
        assertThat(journal.find(JournalFilter.ALL, null, 50).rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.verdicts()).isPresent());
    }

    @Test
    void decidesAKeptMomentAgainToTheSameBytes() throws IOException {
        String id = list("?limit=1").path("items").path(0).path("id").asString();
        Answer answer = replay(id);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("id").asString()).isEqualTo(id);
        assertThat(answer.json().path("result").asString()).isEqualTo("IDENTICAL");
        assertThat(answer.json().path("differences")).isEmpty();
        assertThat(replay("dca-none").status()).isEqualTo(404);
    }

    private Answer replay(String id) throws IOException {
        return server.http.send(
                "POST",
                "/api/v1/decisions/" + id + "/replay",
                "{}",
                "Content-Type: application/json");
    }

    @Test
    void refusesAChangeThatCannotBe() throws IOException {
        String id = list("?limit=1").path("items").path(0).path("id").asString();
        assertThat(whatIf(id, "{}").json().path("code").asString()).isEqualTo("invalid-request");
        Answer unknown = whatIf(id, "{\"set\":{\"pric\":1}}");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.json().path("detail").asString()).contains("Did you mean price?");
        assertThat(whatIf(id, "{\"set\":{},\"rulesets\":[\"dca@9.9.9\"]}").status()).isEqualTo(400);
        assertThat(whatIf("dca-none", "{\"set\":{\"price\":1}}").status()).isEqualTo(404);
    }

    private Answer whatIf(String id, String body) throws IOException {
        return server.http.send(
                "POST",
                "/api/v1/decisions/" + id + "/what-if",
                body,
                "Content-Type: application/json");
    }

    @Test
    void leadsFromOneDecisionToItsNeighboursAmongThoseThatMatch() throws IOException {
        JsonNode items =
                list("?limit=5&to=" + list("?limit=1").path("items").path(0).path("at").asString())
                        .path("items");
        String id = items.path(1).path("id").asString();
        JsonNode any = neighbours(id, "");
        assertThat(any.path("newerId")).isEqualTo(items.path(0).path("id"));
        assertThat(any.path("olderId")).isEqualTo(items.path(2).path("id"));
        assertThat(neighbours(id, "?symbol=NONEUSDT"))
                .hasToString("{\"newerId\":null,\"olderId\":null}");
        String symbol = items.path(1).path("symbol").asString();
        String older = neighbours(id, "?symbol=" + symbol).path("olderId").asString(null);
        if (older != null) {
            assertThat(neighbours(older, "?symbol=" + symbol).path("newerId").asString())
                    .isEqualTo(id);
        }
        assertThat(server.http.get("/api/v1/decisions/" + id + "/neighbours?x=1").status())
                .isEqualTo(400);
    }

    private JsonNode neighbours(String id, String query) throws IOException {
        return server.http.get("/api/v1/decisions/" + id + "/neighbours" + query).json();
    }
}
