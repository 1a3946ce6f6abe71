package io.market7.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PacedFeedTest {

    private static final Instant NOW = Candles.START.plusSeconds(1800);

    private final HandClock clock = new HandClock();

    /** A clock that only sleeping moves. */
    private static final class HandClock extends Clock implements Sleeper {

        private Instant now = NOW;

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

        @Override
        public void sleep(Duration duration) {
            now = now.plus(duration);
        }
    }

    /** Four quarters from {@link Candles#START}. */
    private static final class Quarters implements CandleFeed {

        private final ArrayDeque<SymbolCandle> left = new ArrayDeque<>();
        private boolean closed;

        Quarters() {
            Candles.walk(1, Timeframe.M15, Candles.START, 4)
                    .forEach(
                            bar ->
                                    left.add(
                                            new SymbolCandle(
                                                    Symbol.of("SOLUSDT"), Market.SPOT, bar)));
        }

        @Override
        public Optional<SymbolCandle> next() {
            return Optional.ofNullable(left.pollFirst());
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void inRealTimeThePastComesAtOnceAndTheFutureWhenItsCloseHasCome() {
        PacedFeed feed = PacedFeed.realTime(new Quarters(), clock, clock);
        feed.next();
        feed.next();
        assertThat(clock.instant()).isEqualTo(NOW);
        assertThat(feed.next()).isPresent();
        assertThat(clock.instant()).isEqualTo(NOW.plusSeconds(900));
        assertThat(feed.next()).isPresent();
        assertThat(clock.instant()).isEqualTo(NOW.plusSeconds(1800));
        assertThat(feed.next()).isEmpty();
    }

    @Test
    void aHundredTimesFasterAQuarterTakesNineSeconds() {
        PacedFeed.Pace pace = new PacedFeed.Pace(Candles.START, 100);
        PacedFeed feed = PacedFeed.of(new Quarters(), pace, clock, clock);
        feed.next();
        assertThat(clock.instant()).isEqualTo(NOW.plusSeconds(9));
        Candles.drain(feed);
        assertThat(clock.instant()).isEqualTo(NOW.plusSeconds(36));
    }

    @Test
    void closingEndsItAlsoInTheMiddleOfAWait() {
        Quarters source = new Quarters();
        PacedFeed[] feed = new PacedFeed[1];
        Sleeper closing = duration -> feed[0].close();
        feed[0] = PacedFeed.realTime(source, clock, closing);
        feed[0].next();
        feed[0].next();
        assertThat(feed[0].next()).isEmpty();
        assertThat(source.closed).isTrue();
        assertThat(feed[0].next()).isEmpty();
    }

    @Test
    void anInterruptEndsItAndStaysSet() {
        Quarters source = new Quarters();
        Sleeper interrupted =
                duration -> {
                    throw new InterruptedException("stop");
                };
        PacedFeed.Pace pace = new PacedFeed.Pace(Candles.START, 1);
        PacedFeed feed = PacedFeed.of(source, pace, clock, interrupted);
        assertThat(feed.next()).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(source.closed).isTrue();
    }

    @Test
    void refusesASpeedThatIsNoSpeed() {
        for (double speed : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new PacedFeed.Pace(NOW, speed))
                    .hasMessageContaining("a finite number above 0");
        }
    }
}
