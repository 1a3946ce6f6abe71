package io.market7.ruleset.measure;

/**
 * Measures as whole numbers of a power of ten. A measure of few digits is the nearest double to
 * exactly one such decimal, so arithmetic on the whole numbers is arithmetic on the decimals the
 * measures are written as, at a fraction of the cost of {@link java.math.BigDecimal}.
 */
final class Places {

    /** Most places a measure may have here; derived measures are rounded to as many. */
    static final int MOST = 10;

    /** The measure has more places or digits than fit; it must be computed otherwise. */
    static final long NONE = Long.MIN_VALUE;

    /** Up to here whole numbers of 10^-10 lie further apart than the doubles they stand for. */
    private static final double LARGEST = 5e15;

    /** Beyond it not every whole number is a double. */
    private static final long EXACT = 1L << 53;

    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20
    };

    private Places() {}

    /** Returns the measure in units of 10^-{@code places}, or {@link #NONE}. */
    static long of(double measure, int places) {
        double scaled = measure * POWERS[places];
        if (!(Math.abs(scaled) < LARGEST)) {
            return NONE;
        }
        double whole = Math.rint(scaled);
        return whole / POWERS[places] == measure ? (long) whole : NONE;
    }

    /**
     * Returns the fewest places with which the measure is a whole number; -1 when there are none.
     */
    static int fewest(double measure) {
        for (int places = 0; places <= MOST; places++) {
            if (of(measure, places) != NONE) {
                return places;
            }
        }
        return -1;
    }

    /** Returns whether a whole number is exact as a double. */
    static boolean exact(long whole) {
        return -EXACT < whole && whole < EXACT;
    }

    /**
     * Returns the measure nearest to {@code whole} units of 10^-{@code places}: both are exact
     * doubles, so one division rounds once.
     *
     * @param whole an {@link #exact} whole number
     * @param places 0 to 20
     */
    static double measure(long whole, int places) {
        return whole / POWERS[places];
    }
}
