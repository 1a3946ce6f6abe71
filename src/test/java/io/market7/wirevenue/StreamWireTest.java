package io.market7.wirevenue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Streams over a real socket: of markets, and of an account. */
class StreamWireTest {

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

    private void print(String price) {
        venue.print("BTCUSDT", new BigDecimal(price), new BigDecimal("0.2"));
    }

    private static void subscribe(Listener listener, String streams) throws Exception {
        listener.say("{\"method\":\"SUBSCRIBE\",\"params\":[%s],\"id\":1}".formatted(streams));
        assertThat(listener.next("\"id\":1").has("error")).isFalse();
    }

    @Test
    void saysABarIsClosedOnceItsTimeIsOver() throws Exception {
        String url = venue.streamUrl("spot") + "/stream?streams=btcusdt@kline_1m";
        try (Listener listener = new Listener(url)) {
            subscribe(listener, "\"btcusdt@aggTrade\"");
            print("50010.0");
            print("50020.0");
            JsonNode open = listener.next("\"c\":\"50020.00000000\"");
            assertThat(open.path("stream").asString()).isEqualTo("btcusdt@kline_1m");
            assertThat(open.path("data").path("k").path("x").asBoolean()).isFalse();
            clock.pass(Duration.ofMinutes(1));
            venue.tick();
            JsonNode bar = listener.next("\"x\":true").path("data").path("k");
            assertThat(bar.path("o").asString()).isEqualTo("50010.00000000");
            assertThat(bar.path("v").asString()).isEqualTo("0.4");
            assertThat(bar.path("T").asLong() - bar.path("t").asLong()).isEqualTo(59_999);
        }
    }

    @Test
    void streamsTradesBestPricesAndMarks() throws Exception {
        try (Listener listener = new Listener(venue.streamUrl("futures") + "/ws")) {
            subscribe(
                    listener,
                    "\"btcusdt@aggTrade\",\"btcusdt@bookTicker\",\"btcusdt@markPrice@1s\"");
            print("49990.0");
            assertThat(listener.next("aggTrade").path("m").asBoolean()).isTrue();
            assertThat(listener.next("bookTicker").path("b").asString())
                    .isEqualTo("49989.90000000");
            assertThat(listener.next("markPriceUpdate").path("p").asString())
                    .isEqualTo("49990.00000000");
        }
    }

    @Test
    void tellsASpotAccountOfItsOrdersThroughTheWebSocketApi() throws Exception {
        String api = venue.streamUrl("ws-api/v3");
        try (Listener listener = new Listener(api)) {
            String params = "apiKey=key&timestamp=" + clock.millis();
            listener.say(
                    """
                    {"id":"u","method":"userDataStream.subscribe.signature","params":{"apiKey":"key","timestamp":%d,"signature":"%s"}}"""
                            .formatted(clock.millis(), WireClient.hmac("secret", params)));
            assertThat(listener.next("\"id\":\"u\"").path("status").asInt()).isEqualTo(200);
            client.signed(
                    "POST",
                    "/api/v3/order",
                    "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.01&newClientOrderId=u-1");
            JsonNode event = listener.next("\"x\":\"TRADE\"").path("event");
            assertThat(event.path("e").asString()).isEqualTo("executionReport");
            assertThat(event.path("c").asString()).isEqualTo("u-1");
            assertThat(event.path("X").asString()).isEqualTo("FILLED");
            assertThat(listener.next("outboundAccountPosition").path("event").path("B")).hasSize(2);
        }
    }

    @Test
    void refusesAStreamOfAnAccountToOthers() throws Exception {
        try (Listener listener = new Listener(venue.streamUrl("ws-api/v3"))) {
            listener.say(
                    """
                    {"id":"u","method":"userDataStream.subscribe.signature","params":{"apiKey":"key","timestamp":%d,"signature":"00"}}"""
                            .formatted(clock.millis()));
            assertThat(listener.next("\"id\":\"u\"").path("error").path("code").asInt())
                    .isEqualTo(-1022);
        }
        try (Listener listener = new Listener(venue.streamUrl("spot") + "/ws")) {
            listener.say("{\"method\":\"SUBSCRIBE\",\"params\":[\"@user:paper\"],\"id\":2}");
            assertThat(listener.next("\"id\":2").path("error").path("code").asInt())
                    .isEqualTo(-1125);
        }
    }

    @Test
    void tellsAFuturesAccountOfOrdersAndPositionsThroughItsListenKey() throws Exception {
        String key =
                client.send("POST", "/fapi/v1/listenKey", "key")
                        .body()
                        .path("listenKey")
                        .asString();
        try (Listener listener = new Listener(venue.streamUrl("futures") + "/ws/" + key)) {
            subscribe(listener, "\"btcusdt@aggTrade\"");
            client.signed(
                    "POST",
                    "/fapi/v1/order",
                    "symbol=BTCUSDT&side=SELL&type=MARKET&quantity=0.01&newClientOrderId=u-2");
            JsonNode update = listener.next("\"x\":\"TRADE\"");
            assertThat(update.path("e").asString()).isEqualTo("ORDER_TRADE_UPDATE");
            assertThat(update.path("o").path("c").asString()).isEqualTo("u-2");
            JsonNode account = listener.next("ACCOUNT_UPDATE").path("a");
            assertThat(account.path("m").asString()).isEqualTo("ORDER");
            assertThat(account.path("P").path(0).path("pa").asString()).isEqualTo("-0.01");
        }
    }
}
