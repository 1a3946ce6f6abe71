package io.market7.ruleset.measure;

import io.market7.domain.market.Indicators;
import io.market7.domain.market.Rrr;
import io.market7.domain.market.Timeframe;
import io.market7.domain.score.RrrComponents;
import java.math.BigDecimal;

/** The reward-to-risk score: is a first target of half a percent near enough to be worth it? */
public final class RrrScore {

    private static final double TP1_PCT = 0.5;
    private static final double FULL_SLOPE_PCT = 0.02;
    private static final double WEAK_ADX_POINTS = 15;
    private static final double ADX_SPAN_POINTS = 10;
    private static final int PLACES = 10;

    private RrrScore() {}

    /** Returns the components; each is null while one of its own inputs is unknown. */
    public static RrrComponents components(FreshFacts facts) {
        Indicators hour = facts.indicators(Timeframe.H1);
        Rrr rrr = facts.all().rrr() == null ? new Rrr(null, null, null) : facts.all().rrr();
        return new RrrComponents(
                rrr.candles(),
                hour == null ? null : tp1Ratio(hour.atr(), hour.close()),
                emaSlopeRatio(rrr.emaSlopePct()),
                hour == null ? null : adxRatio(hour.adx()),
                rrr.timeToTp1Ratio());
    }

    /** Returns the weighted sum rounded half-even to 4 places, or null when a part is unknown. */
    public static Double of(RrrComponents parts) {
        if (parts.tp1Ratio() == null
                || parts.emaSlopeRatio() == null
                || parts.adxRatio() == null
                || parts.timeToTp1Ratio() == null) {
            return null;
        }
        return Percent.rounded(
                0.30 * parts.tp1Ratio()
                        + 0.25 * parts.emaSlopeRatio()
                        + 0.25 * parts.adxRatio()
                        + 0.20 * parts.timeToTp1Ratio(),
                4);
    }

    /** Measured in percent of the price, so that the price of a coin decides nothing. */
    static Double tp1Ratio(Double atr, Double close) {
        if (atr == null || close == null) {
            return null;
        }
        double atrPct = Percent.of(BigDecimal.valueOf(atr), BigDecimal.valueOf(close));
        return atrPct == 0 ? 1.0 : share(TP1_PCT / atrPct);
    }

    static Double emaSlopeRatio(Double slopePct) {
        return slopePct == null ? null : (Double) share(slopePct / FULL_SLOPE_PCT);
    }

    static Double adxRatio(Double adx) {
        return adx == null ? null : (Double) share((adx - WEAK_ADX_POINTS) / ADX_SPAN_POINTS);
    }

    private static double share(double ratio) {
        return ratio >= 1 ? 1 : ratio <= 0 ? 0 : Percent.rounded(ratio, PLACES);
    }
}
