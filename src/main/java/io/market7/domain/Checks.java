package io.market7.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * Range checks shared by the compact constructors of fact records. A null value is unknown and
 * passes.
 */
public final class Checks {

    private Checks() {}

    /** Refuses null: the field is required. */
    public static <T> T required(String field, T value) {
        if (value == null) {
            throw new InvalidFactException(field, "nothing", "a value");
        }
        return value;
    }

    /** Refuses NaN and infinity. */
    public static void finite(String field, Double value) {
        if (value != null && !Double.isFinite(value)) {
            throw new InvalidFactException(field, value, "a finite number");
        }
    }

    /** Refuses anything outside [min, max], both inclusive. */
    public static void within(String field, Double value, double min, double max) {
        finite(field, value);
        if (value != null && (value < min || value > max)) {
            throw new InvalidFactException(
                    field, value, "a number from %s to %s".formatted(min, max));
        }
    }

    /** Refuses zero and below. */
    public static void positive(String field, Double value) {
        finite(field, value);
        if (value != null && value <= 0) {
            throw new InvalidFactException(field, value, "a number above 0");
        }
    }

    /** Refuses anything below zero. */
    public static void notNegative(String field, Double value) {
        finite(field, value);
        if (value != null && value < 0) {
            throw new InvalidFactException(field, value, "a number of at least 0");
        }
    }

    /** Refuses zero and below. */
    public static void positive(String field, BigDecimal value) {
        if (value != null && value.signum() <= 0) {
            throw new InvalidFactException(field, value.toPlainString(), "a number above 0");
        }
    }

    /** Refuses anything below zero. */
    public static void notNegative(String field, BigDecimal value) {
        if (value != null && value.signum() < 0) {
            throw new InvalidFactException(field, value.toPlainString(), "a number of at least 0");
        }
    }

    /** Copies a series and refuses values that are not finite; null stays null. */
    public static List<Double> finiteSeries(String field, List<Double> series) {
        if (series == null) {
            return null;
        }
        for (Double value : series) {
            finite(field, required(field, value));
        }
        return List.copyOf(series);
    }
}
