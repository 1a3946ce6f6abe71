package io.market7.cycle.live;

import io.market7.execution.TradingMode;
import java.time.Duration;
import java.time.Instant;

/**
 * How a trading loop is doing.
 *
 * @param phase what it does now
 * @param mode how much trading is allowed
 * @param lastBarAt close of the newest bars, market time; null before the first
 * @param lastBarSeenAt when they came, wall clock; null before the first
 * @param barsSeen candles taken since the start, history included
 * @param decisions questions answered since the start
 * @param errors decisions that held because the rules failed
 * @param failure why the loop ended by itself, or the newest failure of the rules; null when
 *     nothing failed
 */
public record LoopHealth(
        Phase phase,
        TradingMode mode,
        Instant lastBarAt,
        Instant lastBarSeenAt,
        long barsSeen,
        long decisions,
        long errors,
        String failure) {

    /** Age of the newest bars, wall clock, from which they no longer count as fresh. */
    public static final Duration STALE_AFTER = Duration.ofMinutes(10);

    /** Returns whether the loop decides on bars that keep coming. */
    public boolean fresh(Instant now) {
        return phase == Phase.LIVE
                && lastBarSeenAt != null
                && lastBarSeenAt.plus(STALE_AFTER).isAfter(now);
    }

    /** What a loop does. */
    public enum Phase {
        /** Not started. */
        NEW,
        /** Takes history; decides nothing yet. */
        WARMING_UP,
        /** Decides whatever is due. */
        LIVE,
        /** The feed came to its end. */
        ENDED,
        /** Was told to stop. */
        STOPPED,
        /** Ended by a failure. */
        FAILED
    }
}
