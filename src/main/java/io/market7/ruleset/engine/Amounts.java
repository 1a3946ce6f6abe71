package io.market7.ruleset.engine;

import java.math.BigDecimal;

/**
 * Arithmetic of amounts as compiled rules call it; exact, except where a measure becomes an amount.
 */
public final class Amounts {

    private Amounts() {}

    /** Returns the amount spelled so. */
    public static BigDecimal of(String plain) {
        return new BigDecimal(plain);
    }

    /** Returns a + b. */
    public static BigDecimal sum(BigDecimal a, BigDecimal b) {
        return a.add(b);
    }

    /** Returns a - b. */
    public static BigDecimal difference(BigDecimal a, BigDecimal b) {
        return a.subtract(b);
    }

    /** Returns a * b. */
    public static BigDecimal product(BigDecimal a, BigDecimal b) {
        return a.multiply(b);
    }
}
