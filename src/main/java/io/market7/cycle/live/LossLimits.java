package io.market7.cycle.live;

import java.math.BigDecimal;

/**
 * When losses stop trading by themselves; each limit is reached at its value.
 *
 * @param maxDrawdownPct fall of the equity from its peak, percent of the peak, that leaves only
 *     closing; above 0; null for none
 * @param maxDayLossQuote fall of the equity since 00:00 UTC, quote, that leaves only closing; above
 *     0; null for none
 * @param maxLossesInARow deals or legs ended with a loss one after another, after which no new one
 *     opens; at least 1; null for none
 */
public record LossLimits(
        BigDecimal maxDrawdownPct, BigDecimal maxDayLossQuote, Integer maxLossesInARow) {

    /** Losses stop nothing. */
    public static final LossLimits NONE = new LossLimits(null, null, null);
}
