package io.market7.floor;

import io.market7.domain.market.Indicators;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;

/**
 * The market leader as one decision uses it.
 *
 * @param condition null is unknown
 * @param status null is unknown
 * @param rsiTooLow whether a classified status is unsafe for its RSI
 * @param histogramTooLow whether a classified status is unsafe for its histogram
 * @param adxTooLow whether a classified status is unsafe for its ADX
 */
record BtcState(
        MarketCondition condition,
        MarketStatus status,
        boolean rsiTooLow,
        boolean histogramTooLow,
        boolean adxTooLow) {

    /** Classifies the closed bar where nothing was given; {@code bar} is null when absent. */
    static BtcState of(
            MarketCondition condition, MarketStatus status, Indicators bar, BtcParameters p) {
        if (!complete(bar) || (condition != null && status != null)) {
            return new BtcState(condition, status, false, false, false);
        }
        MarketCondition trend = condition == null ? trend(bar, p) : condition;
        if (status != null) {
            return new BtcState(trend, status, false, false, false);
        }
        boolean rsi = bar.rsi() < p.btcRsiMinPoints;
        double histogramPct =
                Measures.pct(Measures.dec(bar.macdHistogram()), Measures.dec(bar.close()));
        boolean histogram = histogramPct < p.btcHistogramMinPct;
        boolean adx = bar.adx() < p.btcAdxMinPoints;
        boolean unsafe = rsi || histogram || adx;
        MarketStatus classified = unsafe ? MarketStatus.UNSAFE : MarketStatus.SAFE;
        return new BtcState(trend, classified, rsi, histogram, adx);
    }

    boolean known() {
        return condition != null && status != null;
    }

    boolean safe() {
        return status == MarketStatus.SAFE;
    }

    private static MarketCondition trend(Indicators bar, BtcParameters p) {
        if (bar.adx() > p.trendAdxMinPoints) {
            if (bar.ema50() > bar.ema200()
                    && bar.macdHistogram() > 0
                    && bar.rsi() > p.bullRsiMinPoints) {
                return MarketCondition.BULLISH;
            }
            if (bar.ema50() < bar.ema200()
                    && bar.macdHistogram() < 0
                    && bar.rsi() < p.bearRsiMaxPoints) {
                return MarketCondition.BEARISH;
            }
        }
        return MarketCondition.NEUTRAL;
    }

    private static boolean complete(Indicators bar) {
        return bar != null
                && bar.close() != null
                && bar.ema50() != null
                && bar.ema200() != null
                && bar.rsi() != null
                && bar.adx() != null
                && bar.macdHistogram() != null;
    }
}
