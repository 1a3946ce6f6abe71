package io.market7.settings;

import java.math.BigDecimal;

/** Checks amounts and percentages of settings. */
final class Amounts {

    private Amounts() {}

    /** Refuses a value below 0 or above {@code most}. */
    static void within(String name, BigDecimal value, BigDecimal most) {
        if (value != null && (value.signum() < 0 || value.compareTo(most) > 0)) {
            throw new IllegalArgumentException(
                    "%s is %s. Expected 0 to %s."
                            .formatted(name, value.toPlainString(), most.toPlainString()));
        }
    }

    /** Refuses a value of 0 or less, or above {@code most}. */
    static void above(String name, BigDecimal value, BigDecimal most) {
        if (value != null && (value.signum() <= 0 || value.compareTo(most) > 0)) {
            throw new IllegalArgumentException(
                    "%s is %s. Expected more than 0, at most %s."
                            .formatted(name, value.toPlainString(), most.toPlainString()));
        }
    }
}
