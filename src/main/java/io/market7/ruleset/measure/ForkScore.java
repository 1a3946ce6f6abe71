package io.market7.ruleset.measure;

import io.market7.domain.score.ForkSubscores;

/**
 * Weights of the fork score and the sum of its positive parts. Penalties and multiplier come from
 * rules.
 */
public final class ForkScore {

    private static final double SMALLEST_MULTIPLIER = 0.8;
    private static final double LARGEST_MULTIPLIER = 1.2;

    private ForkScore() {}

    /**
     * Returns the sum of the seven weighted subscores, mean reversion at its full weight, or null
     * when one is unknown.
     */
    public static Double base(ForkSubscores parts) {
        if (parts.macdHistogram() == null
                || parts.rsiRecovery() == null
                || parts.stochRsiCross() == null
                || parts.adxRising() == null
                || parts.emaReclaim() == null
                || parts.meanReversion() == null
                || parts.stochRsiSlope() == null) {
            return null;
        }
        return 0.20 * parts.macdHistogram()
                + 0.20 * parts.rsiRecovery()
                + 0.20 * parts.stochRsiCross()
                + 0.15 * parts.adxRising()
                + 0.15 * parts.emaReclaim()
                + 0.20
                + 0.20 * parts.stochRsiSlope();
    }

    /**
     * Returns base times multiplier, the multiplier cut to 0.8..1.2, rounded half-even to 4 places.
     */
    public static double of(double base, double multiplier) {
        return Percent.rounded(
                base * Math.min(Math.max(multiplier, SMALLEST_MULTIPLIER), LARGEST_MULTIPLIER), 4);
    }
}
