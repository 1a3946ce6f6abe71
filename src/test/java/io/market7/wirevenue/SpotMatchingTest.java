package io.market7.wirevenue;

import static io.market7.wirevenue.WireClient.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What trades with what, in which order, and how far. */
class SpotMatchingTest {

    private static final String ORDER = "/api/v3/order";
    private static final String SOL = "symbol=SOLUSDT&newOrderRespType=RESULT&";

    @TempDir private Path folder;
    private final TestClock clock = new TestClock();
    private Path file;
    private WireVenue venue;
    private WireClient client;

    @BeforeEach
    void open() {
        file = folder.resolve("ledger.jsonl");
        venue = WireVenue.open(WireVenueOptions.usual(0, "key", "secret").withLedger(file), clock);
        client = new WireClient(venue.url(), clock);
    }

    @AfterEach
    void close() {
        venue.close();
    }

    private String sent(String terms) {
        JsonNode order = client.signed("POST", ORDER, SOL + terms).body();
        return order.path("status").asString() + " " + order.path("executedQty").asString();
    }

    private String queried(String clientId) {
        JsonNode order =
                client.signed("GET", ORDER, "symbol=SOLUSDT&origClientOrderId=" + clientId).body();
        return order.path("status").asString() + " " + order.path("executedQty").asString();
    }

    @Test
    void fillsOrKillsAgainstWhatStandsThere() {
        venue.spot().deposit("paper", "USDT", new BigDecimal("10000"));
        String order = "side=BUY&type=LIMIT&timeInForce=%s&price=150.01&quantity=%s";
        assertThat(sent(order.formatted("FOK", "60.01"))).isEqualTo("FILLED 60.01000000");
        assertThat(sent(order.formatted("FOK", "40.00"))).isEqualTo("EXPIRED 0.00000000");
        assertThat(sent(order.formatted("FOK", "39.99"))).isEqualTo("FILLED 39.99000000");
    }

    @Test
    void fillsAtOnceAndDropsTheRest() {
        sent("side=BUY&type=MARKET&quantity=60.00");
        assertThat(sent("side=SELL&type=LIMIT&timeInForce=IOC&price=149.99&quantity=50.00"))
                .isEqualTo("FILLED 50.00000000");
        sent("side=BUY&type=MARKET&quantity=50.00");
        assertThat(sent("side=SELL&type=LIMIT&timeInForce=IOC&price=149.99&quantity=55.00"))
                .isEqualTo("EXPIRED 50.00000000");
    }

    @Test
    void givesTheBetterPriceAndThenTheOlderOrderWhatIsTraded() {
        String order =
                "side=BUY&type=LIMIT&timeInForce=GTC&quantity=10&price=%s&newClientOrderId=%s";
        sent(order.formatted("149.00", "old"));
        sent(order.formatted("149.00", "new"));
        sent(order.formatted("149.50", "better"));
        venue.print("SOLUSDT", new BigDecimal("149.00"), new BigDecimal("15"));
        assertThat(queried("better")).isEqualTo("FILLED 10.00000000");
        assertThat(queried("old")).isEqualTo("PARTIALLY_FILLED 5.00000000");
        assertThat(queried("new")).isEqualTo("NEW 0.00000000");
    }

    @Test
    void neverTradesWithItself() {
        sent("side=BUY&type=MARKET&quantity=10");
        sent("side=BUY&type=LIMIT&timeInForce=GTC&quantity=10&price=149.00&newClientOrderId=own");
        sent("side=SELL&type=LIMIT&timeInForce=GTC&quantity=5&price=149.00");
        assertThat(queried("own")).isEqualTo("EXPIRED_IN_MATCH 0.00000000");
    }

    @Test
    void wakesAStopAtItsPrice() {
        sent("side=BUY&type=MARKET&quantity=10");
        sent("side=SELL&type=STOP_LOSS&quantity=5&stopPrice=149.00&newClientOrderId=stop");
        venue.print("SOLUSDT", new BigDecimal("149.01"), BigDecimal.ONE);
        assertThat(queried("stop")).isEqualTo("NEW 0.00000000");
        venue.print("SOLUSDT", new BigDecimal("149.00"), BigDecimal.ONE);
        assertThat(queried("stop")).isEqualTo("FILLED 5.00000000");
    }

    @Test
    void countsOrdersInTenSeconds() {
        for (int i = 0; i < 50; i++) {
            assertThat(sent("side=BUY&type=MARKET&quantity=0.1")).startsWith("FILLED");
        }
        String order = SOL + "side=BUY&type=MARKET&quantity=0.1";
        WireClient.Told told = client.signed("POST", ORDER, order);
        assertThat(told.status()).isEqualTo(429);
        assertThat(code(told))
                .isEqualTo("-1015 Too many new orders; current limit is 50 orders per 10S.");
        clock.pass(Duration.ofSeconds(10));
        assertThat(client.signed("POST", ORDER, order).status()).isEqualTo(200);
    }

    @Test
    void writesItsLedgerToDisk() throws Exception {
        sent("side=BUY&type=MARKET&quantity=10");
        sent("side=BUY&type=LIMIT&timeInForce=GTC&quantity=10&price=149.00");
        assertThat(Files.readAllLines(file)).hasSize(5).isEqualTo(venue.ledger());
        assertThat(venue.ledger().get(3))
                .contains("\"kind\":\"FILL\"", "\"tradeId\":1", "\"executed\":10");
    }
}
