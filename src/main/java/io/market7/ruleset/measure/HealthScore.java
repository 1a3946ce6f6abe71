package io.market7.ruleset.measure;

import io.market7.domain.market.Indicators;
import java.math.BigDecimal;

/**
 * How well a deal is doing, from its scores and predictions; reference for tags and overrides only.
 */
public final class HealthScore {

    private static final double DECAY_FLOOR = 0.3;

    private HealthScore() {}

    /**
     * Returns the health, 0..1 rounded to 3 places, or null when an input is unknown.
     *
     * @param odds recovery odds
     * @param confidence confidence
     * @param current fork score now
     * @param entry fork score at entry
     * @param safu SAFU score
     * @param quarter 15m record
     */
    public static Double of(
            Double odds,
            Double confidence,
            Double current,
            Double entry,
            Double safu,
            Indicators quarter) {
        if (odds == null
                || confidence == null
                || current == null
                || entry == null
                || safu == null
                || quarter == null
                || quarter.rsi() == null
                || quarter.macdHistogram() == null
                || quarter.adx() == null) {
            return null;
        }
        double decay = decay(current, entry);
        double penalty = decay > DECAY_FLOOR ? 0 : 1 - decay;
        double indicators =
                quarter.rsi() >= 45 && quarter.macdHistogram() >= 0 && quarter.adx() >= 20 ? 1 : 0;
        return Percent.rounded(
                Percent.clamp(
                        0.4 * odds
                                + 0.3 * confidence
                                + 0.1 * safu
                                + 0.1 * (1 - penalty)
                                + 0.1 * indicators),
                3);
    }

    /**
     * Returns what is left of the entry score: current / entry rounded to 10 places, 1 for an entry
     * score of 0.
     */
    public static double decay(double current, double entry) {
        return entry == 0
                ? 1
                : Percent.ratio(BigDecimal.valueOf(current), BigDecimal.valueOf(entry));
    }

    /** Returns the rescue confidence, at most 1, or null when an input is unknown. */
    public static Double rescue(
            Double odds,
            Double confidence,
            Double safu,
            Double health,
            Double rsi,
            Double histogramPct) {
        if (odds == null
                || confidence == null
                || safu == null
                || health == null
                || rsi == null
                || histogramPct == null) {
            return null;
        }
        double technical = (Math.min(rsi / 100, 1) + Percent.clamp(10 * histogramPct)) / 2;
        return Percent.rounded(
                Math.min(
                        1,
                        0.40 * odds
                                + 0.25 * confidence
                                + 0.20 * safu
                                + 0.10 * health
                                + 0.05 * technical),
                10);
    }
}
