package io.market7.market.binance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.market.Instrument;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BinanceRestTest {

    private static final Instant START = Instant.parse("2025-06-10T00:00:10Z");

    /** A clock that only sleeping moves. */
    private static final class SleptClock extends Clock {
        private Instant now = START;
        private final List<Duration> slept = new ArrayList<>();

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        private void sleep(Duration pause) {
            slept.add(pause);
            now = now.plus(pause);
        }
    }

    private final SleptClock clock = new SleptClock();
    private BinanceStub exchange;
    private BinanceRest rest;

    @BeforeEach
    void start() throws IOException {
        exchange = new BinanceStub();
        rest = new BinanceRest(exchange.url(), Market.FUTURES, clock, clock::sleep);
    }

    @AfterEach
    void stop() {
        exchange.close();
    }

    private void fault(int status, String body, Map<String, String> headers) {
        exchange.faults.add(new BinanceStub.Fault(status, body, headers));
    }

    @Test
    void asksNothingBeforeTheMomentARefusalNames() throws Exception {
        for (int status : List.of(429, 418)) {
            fault(status, "{\"code\":-1003}", Map.of("Retry-After", "130"));
            Instant before = clock.instant();
            rest.get("time", 1);
            assertThat(Duration.between(before, clock.instant()))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(130));
        }
        assertThat(exchange.asked("time")).isEqualTo(4);
    }

    @Test
    void waitsTwoMinutesWhenARefusalNamesNoMoment() throws Exception {
        fault(418, "", Map.of());
        rest.get("time", 1);
        assertThat(Duration.between(START, clock.instant()))
                .isGreaterThanOrEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void waitsForTheNextMinuteWhenFourFifthsOfTheWeightAreUsed() throws Exception {
        exchange.usedWeight = 1_920;
        rest.get("time", 1);
        assertThat(clock.slept).isEmpty();
        exchange.usedWeight = 5;
        rest.get("time", 1);
        assertThat(clock.instant()).isEqualTo(Instant.parse("2025-06-10T00:01:00Z"));
    }

    @Test
    void takesOverTheWeightTheExchangePublishes() throws Exception {
        ExchangeRules.of(rest);
        exchange.usedWeight = 961;
        rest.get("time", 1);
        rest.get("time", 1);
        assertThat(clock.instant()).isEqualTo(Instant.parse("2025-06-10T00:01:00Z"));
    }

    @Test
    void asksAgainAfterAFailureOnTheWayAndGivesUpInTheEnd() throws Exception {
        fault(503, "<html>Service Unavailable</html>", Map.of());
        fault(200, "{\"serverTi", Map.of());
        assertThat(rest.get("time", 1).path("serverTime").asLong()).isPositive();
        for (int i = 0; i < 6; i++) {
            fault(502, "", Map.of());
        }
        assertThatThrownBy(() -> rest.get("time", 1))
                .isInstanceOf(BinanceException.class)
                .hasMessageContaining("answered 502");
    }

    @Test
    void readsWhatTradesWithItsLimits() throws Exception {
        Map<Symbol, Instrument> instruments = ExchangeRules.of(rest).instruments();
        assertThat(instruments).containsOnlyKeys(Symbol.of("BTCUSDT"), Symbol.of("SOLUSDT"));
        Instrument limits = instruments.get(Symbol.of("SOLUSDT"));
        assertThat(limits.tickSize()).isEqualByComparingTo("0.01");
        assertThat(limits.stepSize()).isEqualByComparingTo("0.001");
        assertThat(limits.minNotional()).isEqualByComparingTo("5");
    }

    @Test
    void knowsMarkPriceVolumeAndTheExchangesClock() throws Exception {
        Contracts contracts = new Contracts(rest);
        Symbol symbol = Symbol.of("SOLUSDT");
        assertThat(contracts.mark(symbol).value()).isEqualByComparingTo("151.25");
        assertThat(contracts.quoteVolume24h(symbol)).isEqualByComparingTo("123456.78");
        exchange.now = START.plusMillis(750);
        assertThat(ServerTime.of(rest).offset()).isEqualTo(Duration.ofMillis(750));
    }
}
