package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Action;
import io.market7.domain.decision.OrderIntent;
import io.market7.domain.decision.Question;
import io.market7.domain.market.Symbol;
import io.market7.journal.JournalFilter;
import io.market7.journal.JournalQuery;
import io.market7.journal.SqliteJournal;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AccountRoutesTest {

    private final ApiServer server = ApiServer.get();

    private JsonNode get(String path) throws IOException {
        RawHttp.Answer answer = server.http.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.json();
    }

    private static BigDecimal amount(JsonNode node, String name) {
        return new BigDecimal(node.path(name).asString());
    }

    /** Three orders in the journal of the service: one denied, one unknown, one never heard of. */
    @BeforeAll
    static void order() {
        SqliteJournal journal = ApiServer.get().context.getBean(SqliteJournal.class);
        for (int i = 1; i <= 3; i++) {
            journal.intend(
                    new OrderIntent(
                            "account-" + i,
                            "decision-" + i,
                            "deal-1",
                            Symbol.of("SOLUSDT"),
                            i == 3 ? Action.CLOSE_AT_MARKET : Action.PLACE_SAFETY_ORDER,
                            i == 3 ? null : new BigDecimal("25.50"),
                            Instant.parse("2025-06-01T12:00:00Z").plusSeconds(i)));
        }
        journal.settle("account-1", "DENIED", "{\"reason\":\"PAUSED\"}");
        journal.settle("account-2", "UNKNOWN", "{\"reason\":\"timeout\"}");
    }

    private List<JsonNode> ours(String query) throws IOException {
        return get("/api/v1/orders" + query)
                .path("items")
                .valueStream()
                .filter(each -> each.path("clientOrderId").asString().startsWith("account-"))
                .toList();
    }

    @Test
    void theAccountAddsUp() throws IOException {
        JsonNode account = get("/api/v1/account");
        assertThat(account.path("market").asString()).isEqualTo("SPOT");
        assertThat(account.path("fundingQuote").isNull()).isTrue();
        assertThat(amount(account, "cashQuote").add(amount(account, "positionsQuote")))
                .isEqualByComparingTo(amount(account, "equityQuote"));
    }

    @Test
    void everyPointOfTheEquityFollowsFromTheOneBefore() throws IOException {
        JsonNode equity = get("/api/v1/equity");
        assertThat(amount(equity, "startQuote")).isEqualByComparingTo("10000");
        BigDecimal balance = amount(equity, "startQuote");
        BigDecimal peak = balance;
        for (JsonNode point : equity.path("points")) {
            balance = balance.add(amount(point, "profitQuote"));
            peak = peak.max(balance);
            assertThat(amount(point, "balanceQuote")).isEqualByComparingTo(balance);
            assertThat(point.path("drawdownPct").asDouble() > 0)
                    .isEqualTo(balance.compareTo(peak) < 0);
        }
    }

    @Test
    void ordersComeNewestFirstWithWhatBecameOfThem() throws IOException {
        List<JsonNode> orders = ours("?limit=500");
        assertThat(orders)
                .extracting(each -> each.path("clientOrderId").asString())
                .containsExactly("account-3", "account-2", "account-1");
        assertThat(orders.get(0).path("amountQuote").isNull()).isTrue();
        assertThat(orders.get(0).path("outcome").isNull()).isTrue();
        assertThat(orders.get(2).path("amountQuote").asString()).isEqualTo("25.50");
        assertThat(orders.get(2).path("outcome").asString()).isEqualTo("DENIED");
        assertThat(orders.get(2).path("detail").path("reason").asString()).isEqualTo("PAUSED");
    }

    @Test
    void openOrdersAreThoseWithoutAKnownOutcome() throws IOException {
        assertThat(ours("?open=true"))
                .extracting(each -> each.path("clientOrderId").asString())
                .containsExactly("account-3", "account-2");
        assertThat(server.http.get("/api/v1/orders?open=perhaps").status()).isEqualTo(400);
        assertThat(server.http.get("/api/v1/orders?limit=501").status()).isEqualTo(400);
        assertThat(server.http.get("/api/v1/orders?state=open").status()).isEqualTo(400);
    }

    @Test
    void pagesOfOrdersHaveNoGapAndRepeatNothing() throws IOException {
        Set<String> seen = new HashSet<>();
        String cursor = "";
        do {
            JsonNode page = get("/api/v1/orders?limit=1" + cursor);
            page.path("items")
                    .forEach(
                            each ->
                                    assertThat(seen.add(each.path("clientOrderId").asString()))
                                            .isTrue());
            JsonNode next = page.path("nextCursor");
            cursor = next.isNull() ? null : "&cursor=" + next.asString();
        } while (cursor != null);
        assertThat(seen).contains("account-1", "account-2", "account-3");
    }

    @Test
    void candidatesAreTheNewestForkDecisionsBestFirst() throws Exception {
        JournalQuery journal = server.context.getBean(JournalQuery.class);
        JournalFilter forks = new JournalFilter(null, null, null, Question.FORK, null, null, null);
        ApiServer.await(() -> journal.count(forks) > 0);
        Set<String> symbols = new HashSet<>();
        double before = Double.POSITIVE_INFINITY;
        for (JsonNode fork : get("/api/v1/forks").path("items")) {
            assertThat(fork.path("question").asString()).isEqualTo("fork");
            assertThat(symbols.add(fork.path("symbol").asString())).isTrue();
            double score = fork.path("scores").path("fork").asDouble(Double.NEGATIVE_INFINITY);
            assertThat(score).isLessThanOrEqualTo(before);
            before = score;
        }
        assertThat(symbols).isNotEmpty();
    }

    @Test
    void aServiceThatTradesSpotHasNoLegs() throws IOException {
        assertThat(get("/api/v1/legs").size()).isZero();
    }
}
