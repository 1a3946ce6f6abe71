package io.market7.wirevenue;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.market.redis.Await;
import io.market7.wirevenue.fault.StreamProxy;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** A stream that is silent, says things twice or in the wrong order, as it is told to. */
class StreamProxyTest {

    @Test
    void spoilsTextsAsItIsTold() throws Exception {
        TestClock clock = new TestClock();
        try (WireVenue venue = WireVenue.open(WireVenueOptions.usual(0, "key", "secret"), clock);
                StreamProxy proxy = new StreamProxy(venue.streamUrl("spot"));
                Listener listener = new Listener(proxy.url() + "/ws/btcusdt@aggTrade")) {
            listener.say("{\"method\":\"LIST_SUBSCRIPTIONS\",\"id\":1}");
            listener.next("\"id\":1");
            print(venue, 1);
            assertThat(trade(listener)).isEqualTo(1);
            proxy.mode(StreamProxy.Mode.DUPLICATE);
            print(venue, 2);
            assertThat(trade(listener)).isEqualTo(2);
            assertThat(trade(listener)).isEqualTo(2);
            proxy.mode(StreamProxy.Mode.REORDER);
            print(venue, 3);
            print(venue, 4);
            assertThat(trade(listener)).isEqualTo(4);
            assertThat(trade(listener)).isEqualTo(3);
            proxy.mode(StreamProxy.Mode.SILENT);
            print(venue, 5);
            Await.until(() -> proxy.dropped() == 1);
            assertThat(listener.heard()).isEmpty();
            proxy.mode(StreamProxy.Mode.PASS);
            print(venue, 6);
            assertThat(trade(listener)).isEqualTo(6);
        }
    }

    private static void print(WireVenue venue, int number) {
        venue.print("BTCUSDT", new BigDecimal("50000.0"), new BigDecimal(number));
    }

    private static int trade(Listener listener) throws Exception {
        return Integer.parseInt(listener.next("aggTrade").path("q").asString());
    }
}
