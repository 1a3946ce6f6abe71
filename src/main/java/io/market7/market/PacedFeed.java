package io.market7.market;

import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Candle;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Holds back the candles of another feed until their close has come, in real time or faster.
 *
 * <p>Market time starts at a given instant when the feed is made and runs {@code speed} times as
 * fast as the clock. Candles that closed earlier are handed on at once. Closing the feed or
 * interrupting its reader ends it; the interrupt flag stays set.
 */
public final class PacedFeed implements CandleFeed {

    private static final Duration LONGEST_NAP = Duration.ofMillis(200);

    private final CandleFeed source;
    private final Clock clock;
    private final Sleeper sleeper;
    private final double speed;
    private final Instant marketStart;
    private final Instant clockStart;

    private volatile boolean closed;

    private PacedFeed(CandleFeed source, Pace pace, Clock clock, Sleeper sleeper) {
        this.source = source;
        this.clock = clock;
        this.sleeper = sleeper;
        this.speed = pace.speed();
        this.marketStart = pace.marketStart();
        this.clockStart = clock.instant();
    }

    /** Returns a feed that hands a candle on when the clock reaches its close. */
    public static PacedFeed realTime(CandleFeed source, Clock clock, Sleeper sleeper) {
        return new PacedFeed(source, new Pace(clock.instant(), 1), clock, sleeper);
    }

    /** Returns a feed whose market time starts and runs as {@code pace} says. */
    public static PacedFeed of(CandleFeed source, Pace pace, Clock clock, Sleeper sleeper) {
        return new PacedFeed(source, pace, clock, sleeper);
    }

    /**
     * How market time runs.
     *
     * @param marketStart market time when the feed is made
     * @param speed how many times faster than the clock; finite and above 0
     */
    public record Pace(Instant marketStart, double speed) {

        public Pace {
            if (!(speed > 0) || Double.isInfinite(speed)) {
                throw new InvalidFactException("speed", speed, "a finite number above 0");
            }
        }
    }

    @Override
    public Optional<SymbolCandle> next() {
        Optional<SymbolCandle> next = fromSource();
        boolean due = next.isPresent() && waitFor(next.get().candle());
        return due ? next : Optional.empty();
    }

    private Optional<SymbolCandle> fromSource() {
        return closed ? Optional.empty() : source.next();
    }

    /** Waits in short naps, so that a close is noticed; returns whether the moment came. */
    private boolean waitFor(Candle candle) {
        try {
            Duration left = untilKnown(candle);
            while (!closed && left.compareTo(Duration.ZERO) > 0) {
                sleeper.sleep(left.compareTo(LONGEST_NAP) < 0 ? left : LONGEST_NAP);
                left = untilKnown(candle);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
        }
        return !closed;
    }

    private Duration untilKnown(Candle candle) {
        Duration elapsed = Duration.between(clockStart, clock.instant());
        Duration ahead = Duration.between(marketStart, candle.closeAt());
        double leftMillis = ahead.toMillis() / speed - elapsed.toMillis();
        if (leftMillis <= 0) {
            return Duration.ZERO;
        }
        return Duration.ofMillis((long) Math.ceil(leftMillis));
    }

    @Override
    public void close() {
        closed = true;
        source.close();
    }
}
