package io.market7.indicator;

import io.market7.domain.market.Indicators;
import io.market7.domain.market.TvRating;
import java.time.Instant;

/**
 * Rates a symbol the way TradingView would, from our own indicators. Meant for 15m bars.
 *
 * <p>RSI above 60, a MACD histogram above 0 and a mean of the last 10 closes above that of the last
 * 50 are a point each for a rise. ADX above 20 says that there is a trend, not which way it goes:
 * it adds a point to a rise and turns the absence of one from a sell into a strong sell. Three
 * points and more are a strong buy, two a buy, one is neutral. Known from bar 49; a gap starts
 * anew, and a bar with an unknown indicator has no rating. docs/adr/0021-local-rating.md says why.
 */
public final class LocalRating {

    private static final int FAST = 10;
    private static final int SLOW = 50;
    private static final double RISING_RSI_POINTS = 60;
    private static final double TREND_ADX_POINTS = 20;

    private Window fast = new Window(FAST);
    private Window slow = new Window(SLOW);
    private Instant expectedCloseAt;

    /**
     * Takes the record of the next bar.
     *
     * @param record indicators of one series at its next close, close included
     * @return the rating, or null while anything it needs is unknown
     */
    public TvRating next(Indicators record) {
        if (!record.closeAt().equals(expectedCloseAt)) {
            fast = new Window(FAST);
            slow = new Window(SLOW);
        }
        expectedCloseAt = record.closeAt().plus(record.timeframe().length());
        fast.add(record.close());
        slow.add(record.close());
        boolean known =
                slow.isFull()
                        && record.rsi() != null
                        && record.macdHistogram() != null
                        && record.adx() != null;
        return known ? rated(record) : null;
    }

    private TvRating rated(Indicators record) {
        int rise =
                (record.rsi() > RISING_RSI_POINTS ? 1 : 0)
                        + (record.macdHistogram() > 0 ? 1 : 0)
                        + (fast.mean() > slow.mean() ? 1 : 0);
        return of(rise, record.adx() > TREND_ADX_POINTS);
    }

    /**
     * Returns the rating of so many signs of a rise.
     *
     * @param rise signs of a rise, 0..3
     * @param trend whether there is a trend, whichever way it goes
     */
    static TvRating of(int rise, boolean trend) {
        if (rise == 0) {
            return trend ? TvRating.STRONG_SELL : TvRating.SELL;
        }
        return switch (rise + (trend ? 1 : 0)) {
            case 1 -> TvRating.NEUTRAL;
            case 2 -> TvRating.BUY;
            default -> TvRating.STRONG_BUY;
        };
    }

    /** Returns an independent rating in the same state. */
    public LocalRating copy() {
        LocalRating copy = new LocalRating();
        copy.fast = fast.copy();
        copy.slow = slow.copy();
        copy.expectedCloseAt = expectedCloseAt;
        return copy;
    }
}
