package io.market7.ruleset.measure;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Arithmetic of measures in conditions. Measures are combined as the decimals they are written as,
 * so that 3 * 0.1 is 0.3 and binary noise never decides a boundary.
 */
public final class Measures {

    private Measures() {}

    /** Returns a + b. */
    public static double sum(double a, double b) {
        long x = Places.of(a, Places.MOST);
        long y = Places.of(b, Places.MOST);
        if (x != Places.NONE && y != Places.NONE && Places.exact(x + y)) {
            return Places.measure(x + y, Places.MOST);
        }
        return finite(a, b) ? decimal(a).add(decimal(b)).doubleValue() : a + b;
    }

    /** Returns a - b. */
    public static double difference(double a, double b) {
        long x = Places.of(a, Places.MOST);
        long y = Places.of(b, Places.MOST);
        if (x != Places.NONE && y != Places.NONE && Places.exact(x - y)) {
            return Places.measure(x - y, Places.MOST);
        }
        return finite(a, b) ? decimal(a).subtract(decimal(b)).doubleValue() : a - b;
    }

    /** Returns a * b. */
    public static double product(double a, double b) {
        int places = Places.fewest(a);
        int more = Places.fewest(b);
        if (places >= 0 && more >= 0) {
            long x = Places.of(a, places);
            long y = Places.of(b, more);
            if (Math.multiplyHigh(x, y) == (x * y) >> 63 && Places.exact(x * y)) {
                return Places.measure(x * y, places + more);
            }
        }
        return finite(a, b) ? decimal(a).multiply(decimal(b)).doubleValue() : a * b;
    }

    /** Returns a / b; without an end where the decimal has none, and no number where b is 0. */
    public static double quotient(double a, double b) {
        long x = Places.of(a, Places.MOST);
        long y = Places.of(b, Places.MOST);
        if (x != Places.NONE && y != Places.NONE && y != 0) {
            return x == 0 ? 0 : (double) x / y;
        }
        return finite(a, b) && b != 0
                ? decimal(a).divide(decimal(b), MathContext.DECIMAL128).doubleValue()
                : a / b;
    }

    private static boolean finite(double a, double b) {
        return Double.isFinite(a) && Double.isFinite(b);
    }

    /** Returns the decimal a finite measure is written as, in any scale. */
    public static BigDecimal decimal(double measure) {
        int places = Places.fewest(measure);
        return places < 0
                ? BigDecimal.valueOf(measure)
                : BigDecimal.valueOf(Places.of(measure, places), places);
    }
}
