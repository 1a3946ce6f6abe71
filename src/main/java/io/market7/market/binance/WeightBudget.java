package io.market7.market.binance;

import io.market7.market.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How much may still be asked in this minute. The exchange's own count, told with each answer, is
 * the truth; a fifth of its limit stays free for others at the same address. After a refusal
 * nothing is asked before the moment the exchange names. Safe for use by many threads.
 */
final class WeightBudget {

    private static final double SHARE = 0.8;

    private final Clock clock;
    private final Sleeper sleeper;
    private int limit;
    private int used;
    private Instant minute = Instant.EPOCH;
    private Instant closedUntil = Instant.EPOCH;

    WeightBudget(int minuteWeight, Clock clock, Sleeper sleeper) {
        this.limit = minuteWeight;
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** Takes the limit the exchange publishes. */
    synchronized void limit(int minuteWeight) {
        limit = minuteWeight;
    }

    /** Waits until {@code weight} fits, and counts it. */
    void take(int weight) throws InterruptedException {
        for (Duration wait = tryTake(weight); !wait.isZero(); wait = tryTake(weight)) {
            sleeper.sleep(wait);
        }
    }

    private synchronized Duration tryTake(int weight) {
        Instant now = clock.instant();
        if (now.isBefore(closedUntil)) {
            return Duration.between(now, closedUntil);
        }
        Instant present = now.truncatedTo(ChronoUnit.MINUTES);
        if (!present.equals(minute)) {
            minute = present;
            used = 0;
        }
        if (used > 0 && used + weight > limit * SHARE) {
            return Duration.between(now, minute.plus(1, ChronoUnit.MINUTES));
        }
        used += weight;
        return Duration.ZERO;
    }

    /** Takes the exchange's count of this minute. */
    synchronized void told(int usedWeight) {
        used = Math.max(used, usedWeight);
    }

    /** Closes for a while, because the exchange refused. */
    synchronized void refused(Duration pause) {
        Instant until = clock.instant().plus(pause);
        closedUntil = until.isAfter(closedUntil) ? until : closedUntil;
    }
}
