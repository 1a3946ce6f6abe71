package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.api.RawHttp.Answer;
import io.market7.journal.JournalFilter;
import io.market7.journal.JournalQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DecisionsRouteTest {

    private final ApiServer server = ApiServer.get();

    @BeforeEach
    void waitForDecisions() throws InterruptedException {
        JournalQuery journal = server.context.getBean(JournalQuery.class);
        ApiServer.await(() -> journal.count(JournalFilter.ALL) >= 5);
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
    void servesWhyADecisionCameOutAsItDid() throws IOException {
        String id = list("?limit=1").path("items").path(0).path("id").asString();
        JsonNode whole = server.http.get("/api/v1/decisions/" + id).json();
        Answer answer = server.http.get("/api/v1/decisions/" + id + "/explanation");
        assertThat(answer.json()).isEqualTo(whole.path("explanation"));
        assertThat(answer.header("Cache-Control")).contains("immutable");
        assertThat(server.http.get("/api/v1/decisions/dca-none/explanation").status())
                .isEqualTo(404);
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
