package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.api.RawHttp.Answer;
import io.market7.journal.JournalFilter;
import io.market7.journal.JournalQuery;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MarketRouteTest {

    private static final String MARKET = "/api/v1/market";

    private final ApiServer server = ApiServer.get();

    @BeforeEach
    void waitForDecisions() throws InterruptedException {
        JournalQuery journal = server.context.getBean(JournalQuery.class);
        ApiServer.await(() -> journal.count(JournalFilter.ALL) >= 5);
    }

    private JsonNode get(String path) throws IOException {
        Answer answer = server.http.get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<JsonNode> candles(String query) throws IOException {
        return get(MARKET + "/SOLUSDT/candles" + query).path("items").valueStream().toList();
    }

    private static Instant instant(JsonNode node, String name) {
        return Instant.parse(node.path(name).asString());
    }

    @Test
    void listsTradedSymbolsWithPrices() throws IOException {
        List<JsonNode> symbols = get(MARKET).valueStream().toList();
        assertThat(symbols)
                .extracting(each -> each.path("symbol").asString())
                .contains("BTCUSDT", "SOLUSDT")
                .isSorted();
        assertThat(symbols).allMatch(each -> each.path("price").isNumber());
    }

    @Test
    void saysWhatStateTheLeaderIsInAndWhy() throws IOException {
        JsonNode btc = get(MARKET + "/btc");
        JsonNode decision = get("/api/v1/decisions/" + btc.path("decisionId").asString());
        assertThat(decision.path("question").asString()).isEqualTo("btc");
        assertThat(btc.path("at").asString()).isEqualTo(decision.path("at").asString());
        assertThat(btc.path("ageSeconds").asLong()).isNotNegative();
        assertThat(btc.path("reasons").valueStream())
                .isNotEmpty()
                .allMatch(each -> each.path("text").asString().endsWith("."));
        JsonNode read = decision.path("facts").path("btc").path("15m");
        assertThat(btc.path("record").path("closeAt").asString())
                .isEqualTo(read.path("closeAt").asString());
        assertThat(btc.path("record").path("rsi").asDouble())
                .isEqualTo(read.path("rsi").asDouble());
        assertThat(btc.path("record").path("ema200").isNull())
                .isEqualTo(read.path("ema200").isMissingNode());
    }

    @ParameterizedTest
    @CsvSource({"15m, 15", "1h, 60", "4h, 240"})
    void servesClosedBarsWithoutAHole(String timeframe, int minutes) throws IOException {
        List<JsonNode> bars = candles("?limit=5&timeframe=" + timeframe);
        assertThat(bars).hasSizeBetween(2, 5);
        for (int i = 1; i < bars.size(); i++) {
            assertThat(instant(bars.get(i), "openAt"))
                    .isEqualTo(instant(bars.get(i - 1), "closeAt"));
        }
        JsonNode bar = bars.get(0);
        assertThat(Duration.between(instant(bar, "openAt"), instant(bar, "closeAt")))
                .isEqualTo(Duration.ofMinutes(minutes));
        assertThat(bar.path("high").asDouble())
                .isGreaterThanOrEqualTo(bar.path("low").asDouble())
                .isGreaterThanOrEqualTo(bar.path("close").asDouble());
    }

    @Test
    void servesNoBarThatIsStillOpen() throws IOException {
        List<JsonNode> bars = candles("?limit=1&timeframe=4h");
        Instant marketAt = instant(get("/api/v1/status").path("feed"), "marketAt");
        assertThat(instant(bars.get(0), "closeAt")).isBeforeOrEqualTo(marketAt);
    }

    @Test
    void servesTheNewestOfASpanFromItsStartToBeforeItsEnd() throws IOException {
        List<JsonNode> all = candles("?limit=6");
        String from = all.get(1).path("openAt").asString();
        String to = all.get(4).path("openAt").asString();
        String span = "?from=" + from + "&to=" + to;
        assertThat(candles(span)).isEqualTo(all.subList(1, 4));
        assertThat(candles(span + "&limit=2")).isEqualTo(all.subList(2, 4));
        assertThat(candles("?to=2020-01-01T00:00:00Z")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?timeframe=5m",
                "?timeframe=x",
                "?limit=0",
                "?limit=2001",
                "?from=yesterday",
                "?symbol=X"
            })
    void refusesWhatIsNoSpan(String query) throws IOException {
        Answer answer = server.http.get(MARKET + "/SOLUSDT/candles" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asString()).isEqualTo("invalid-parameter");
    }

    @Test
    void takesTheLargestLimit() throws IOException {
        assertThat(candles("?limit=2000")).hasSizeGreaterThan(90);
    }

    @Test
    void servesIndicatorsAsFactsSpellThem() throws IOException {
        JsonNode records = get(MARKET + "/SOLUSDT/indicators");
        assertThat(records.propertyNames()).contains("15m", "1h");
        assertThat(records.path("15m").path("rsi").isNumber()).isTrue();
        assertThat(records.path("15m").has("series")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOPEUSDT", "solusdt", "x"})
    void saysWhichSymbolsAreTraded(String symbol) throws IOException {
        for (String what : List.of("/candles", "/indicators")) {
            Answer answer = server.http.get(MARKET + "/" + symbol + what);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.json().path("code").asString()).isEqualTo("unknown-symbol");
            assertThat(answer.json().path("detail").asString()).contains("SOLUSDT");
        }
    }
}
