package io.market7.wirevenue;

import static io.market7.wirevenue.WireClient.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Spot over a real socket: names of fields, codes and wording are those of the documentation. */
class SpotWireTest {

    private static final String ORDER = "/api/v3/order";
    private static final String LIMIT =
            "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.010&price=";

    private final TestClock clock = new TestClock();
    private WireVenue venue;
    private WireClient client;

    @BeforeEach
    void open() {
        venue = WireVenue.open(WireVenueOptions.usual(0, "key", "secret"), clock);
        client = new WireClient(venue.url(), clock);
    }

    @AfterEach
    void close() {
        venue.close();
    }

    @Test
    void signsAsTheDocumentedExample() {
        assertThat(
                        WireClient.hmac(
                                "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j",
                                "symbol=LTCBTC&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=0.1&recvWindow=5000&timestamp=1499827319559"))
                .isEqualTo("c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71");
    }

    @Test
    void answersAnOrderWithItsFills() {
        WireClient.Told told =
                client.signed(
                        "POST",
                        ORDER,
                        "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010&newClientOrderId=a-1");
        JsonNode body = told.body();
        assertThat(told.status()).isEqualTo(200);
        assertThat(body.propertyNames())
                .contains(
                        "symbol",
                        "orderId",
                        "orderListId",
                        "clientOrderId",
                        "transactTime",
                        "price",
                        "origQty",
                        "executedQty",
                        "origQuoteOrderQty",
                        "cummulativeQuoteQty",
                        "status",
                        "timeInForce",
                        "type",
                        "side",
                        "workingTime",
                        "selfTradePreventionMode",
                        "fills");
        assertThat(body.path("fills").path(0).toString())
                .isEqualTo(
                        "{\"price\":\"50000.10000000\",\"qty\":\"0.01000000\",\"commission\":\"0.00001000\",\"commissionAsset\":\"BTC\",\"tradeId\":1}");
        assertThat(told.raw().headers().firstValue("X-MBX-ORDER-COUNT-10S")).contains("1");
        assertThat(told.raw().headers().firstValue("X-MBX-USED-WEIGHT-1M")).contains("1");
    }

    @Test
    void restsAndFillsInParts() {
        client.signed("POST", ORDER, LIMIT + "49000.00&newClientOrderId=a-2");
        venue.print("BTCUSDT", new BigDecimal("49000.10"), BigDecimal.ONE);
        assertThat(queried("a-2")).isEqualTo("NEW 0.00000000");
        venue.print("BTCUSDT", new BigDecimal("49000.00"), new BigDecimal("0.004"));
        assertThat(queried("a-2")).isEqualTo("PARTIALLY_FILLED 0.00400000");
        client.signed("DELETE", ORDER, "symbol=BTCUSDT&origClientOrderId=a-2");
        assertThat(queried("a-2")).isEqualTo("CANCELED 0.00400000");
        assertThat(venue.ledger().stream().filter(each -> each.contains("\"FILL\""))).hasSize(1);
    }

    private String queried(String clientId) {
        JsonNode order =
                client.signed("GET", ORDER, "symbol=BTCUSDT&origClientOrderId=" + clientId).body();
        return order.path("status").asString() + " " + order.path("executedQty").asString();
    }

    @Test
    void takesAClientIdAgainOnceItsOrderIsOver() {
        client.signed("POST", ORDER, LIMIT + "49000.00&newClientOrderId=a-3");
        assertThat(code(client.signed("POST", ORDER, LIMIT + "49000.00&newClientOrderId=a-3")))
                .isEqualTo("-2010 Duplicate order sent.");
        venue.print("BTCUSDT", new BigDecimal("48000.00"), BigDecimal.ONE);
        assertThat(client.signed("POST", ORDER, LIMIT + "47000.00&newClientOrderId=a-3").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timeInForce=GTC&type=LIMIT&quantity=0.01&price=49000.05 | -1013 Filter failure: PRICE_FILTER",
                "timeInForce=GTC&type=LIMIT&quantity=0.0105&price=49000 | -1013 Filter failure: LOT_SIZE",
                "type=MARKET&quantity=50.001 | -1013 Filter failure: MARKET_LOT_SIZE",
                "timeInForce=GTC&type=LIMIT&quantity=0.001&price=4999 | -1013 Filter failure: PERCENT_PRICE_BY_SIDE",
                "timeInForce=GTC&type=LIMIT&quantity=0.01&price=250000.1 | -1013 Filter failure: PERCENT_PRICE_BY_SIDE",
                "type=MARKET&quoteOrderQty=4.99 | -1013 Filter failure: NOTIONAL",
                "type=MARKET&quantity=0.5 | -2010 Account has insufficient balance for requested action.",
                "type=LIMIT_MAKER&quantity=0.01&price=50000.1 | -2010 Order would immediately match and take.",
                "type=STOP_LOSS&quantity=0.01&stopPrice=49999 | -2010 Stop price would trigger immediately.",
                "type=LIMIT&quantity=0.01&price=49000 | -1102 Mandatory parameter 'timeInForce' was not sent, was empty/null, or malformed.",
                "type=LIMIT&timeInForce=DAY&quantity=0.01&price=49000 | -1115 Invalid timeInForce.",
                "type=PEGGED&quantity=0.01 | -1116 Invalid orderType.",
                "type=MARKET&quantity=0.01&price=49000 | -1106 Parameter 'price' sent when not required.",
                "type=MARKET&quantity=0x1 | -1100 Illegal characters found in parameter 'quantity'; legal range is '^([0-9]{1,20})(\\.[0-9]{1,20})?$'.",
            })
    void refusesInItsWords(String terms, String words) {
        WireClient.Told told = client.signed("POST", ORDER, "symbol=BTCUSDT&side=BUY&" + terms);
        assertThat(told.status()).isEqualTo(400);
        assertThat(code(told)).isEqualTo(words);
        assertThat(venue.ledger().stream().filter(each -> each.contains("\"ORDER\""))).isEmpty();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(code(client.get("/api/v3/depth?symbol=NOPE")))
                .isEqualTo("-1121 Invalid symbol.");
        assertThat(code(client.signed("GET", ORDER, "symbol=BTCUSDT&orderId=5")))
                .isEqualTo("-2013 Order does not exist.");
        assertThat(code(client.signed("DELETE", ORDER, "symbol=BTCUSDT&orderId=5")))
                .isEqualTo("-2011 Unknown order sent.");
        assertThat(code(client.send("GET", "/api/v3/account?timestamp=1", "other")))
                .isEqualTo("-2015 Invalid API-key, IP, or permissions for action.");
    }

    @ParameterizedTest
    @CsvSource({
        "-5000, 200",
        "-5001, 400",
        "999, 200",
        "1000, 400",
    })
    void takesRequestsInsideTheirWindowOnly(long offset, int status) {
        String query = "timestamp=" + (clock.millis() + offset);
        WireClient.Told told =
                client.send(
                        "GET",
                        "/api/v3/account?%s&signature=%s"
                                .formatted(query, WireClient.hmac("secret", query)),
                        "key");
        assertThat(told.status()).isEqualTo(status);
        assertThat(told.body().path("code").asInt()).isEqualTo(status == 200 ? 0 : -1021);
    }

    @Test
    void refusesAnotherSignature() {
        String query = "timestamp=" + clock.millis();
        String target = "/api/v3/account?" + query + "&signature=" + WireClient.hmac("no", query);
        assertThat(code(client.send("GET", target, "key")))
                .isEqualTo("-1022 Signature for this request is not valid.");
    }

    @Test
    void refusesTooMuchAndThenBans() {
        for (int i = 0; i < 300; i++) {
            assertThat(client.get("/api/v3/exchangeInfo").status()).isEqualTo(200);
        }
        WireClient.Told last = client.get("/api/v3/ping");
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.raw().headers().firstValue("Retry-After")).contains("60");
        for (int i = 0; i < 10; i++) {
            last = client.get("/api/v3/ping");
        }
        assertThat(last.status()).isEqualTo(418);
        clock.pass(Duration.ofSeconds(119));
        assertThat(client.get("/api/v3/ping").status()).isEqualTo(418);
        clock.pass(Duration.ofSeconds(1));
        assertThat(client.get("/api/v3/ping").status()).isEqualTo(200);
    }
}
