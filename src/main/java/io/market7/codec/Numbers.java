package io.market7.codec;

import java.math.BigDecimal;
import tools.jackson.core.io.NumberInput;

/** Turns values of the plain tree into numbers; null means refused. */
final class Numbers {

    private static final BigDecimal MAX_INT = new BigDecimal(Integer.MAX_VALUE);

    /** Whole numbers of so many digits are doubles. */
    private static final int EXACT_DIGITS = 15;

    private Numbers() {}

    /** Returns the exact decimal; null when it is no number, out of range or too long. */
    static BigDecimal decimal(Object value, Range range) {
        if (value instanceof BigDecimal number && fits(number) && range.contains(number)) {
            return PlainNumber.canonical(number);
        }
        return null;
    }

    /** Returns the nearest double; null when it is no number, out of range or not representable. */
    static Double measure(Object value, Range range) {
        if (value instanceof BigDecimal number && range.contains(number)) {
            double nearest = nearest(number);
            boolean vanished = nearest == 0 && number.signum() != 0;
            return Double.isFinite(nearest) && !vanished ? nearest : null;
        }
        return null;
    }

    /**
     * What {@code BigDecimal.doubleValue} returns; for numbers with more digits than a double holds
     * exactly it is several times faster than that of Java 17.
     */
    static double nearest(BigDecimal number) {
        return number.precision() <= EXACT_DIGITS
                ? number.doubleValue()
                : NumberInput.parseDouble(number.toString(), true);
    }

    /** Returns the whole number; null when it has a fraction, is below {@code min} or too large. */
    static Integer whole(Object value, int min) {
        if (value instanceof BigDecimal number
                && number.compareTo(new BigDecimal(min)) >= 0
                && number.compareTo(MAX_INT) <= 0
                && number.stripTrailingZeros().scale() <= 0) {
            return number.intValue();
        }
        return null;
    }

    /** Returns whether a number is short enough to be written out. */
    static boolean fits(BigDecimal number) {
        if (number.scale() == 0 && number.precision() <= Limits.WHOLE_DIGITS) {
            return true;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() <= Limits.DECIMAL_PLACES
                && (long) stripped.precision() - stripped.scale() <= Limits.WHOLE_DIGITS;
    }
}
