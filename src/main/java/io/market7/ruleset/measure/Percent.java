package io.market7.ruleset.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Percentages of decimals, rounded half-even to 10 places, so that binary noise never decides a
 * boundary.
 */
public final class Percent {

    private static final int PLACES = 10;

    private Percent() {}

    /** Returns 100 part / whole; the whole must not be 0. */
    public static double of(BigDecimal part, BigDecimal whole) {
        return part.scaleByPowerOfTen(2)
                .divide(whole, PLACES, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /** Returns part / whole rounded half-even to 10 places; the whole must not be 0. */
    public static double ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, PLACES, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** Returns 100 part / whole, or null when either is unknown or the whole is 0. */
    public static Double of(Double part, BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : (Double) of(BigDecimal.valueOf(part), whole);
    }

    /** Returns a - b rounded to 10 places, or null when either is unknown. */
    public static Double difference(Double a, Double b) {
        if (a == null || b == null) {
            return null;
        }
        return BigDecimal.valueOf(a)
                .subtract(BigDecimal.valueOf(b))
                .setScale(PLACES, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /** Rounds half-even on the exact decimal expansion of the double. */
    public static double rounded(double value, int places) {
        return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** Cuts a value to [0, 1]. */
    public static double clamp(double value) {
        return Math.min(Math.max(value, 0), 1);
    }
}
