package io.market7.ruleset.flip;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The values one number may take, and what is far.
 *
 * @param least smallest value
 * @param most largest value that is tried
 * @param tick distance of one value to the next
 * @param span change that counts as 1; null when changes are measured against the larger value
 */
record Domain(BigDecimal least, BigDecimal most, BigDecimal tick, BigDecimal span) {

    private static final int DIGITS = 6;
    private static final BigDecimal FAR = BigDecimal.TEN;

    /**
     * Returns the domain of a kind.
     *
     * @param reference price the quantity goes with, or the value itself; above 0
     * @param tick tick of the instrument; null when unknown
     */
    static Domain of(Kind kind, BigDecimal reference, BigDecimal tick) {
        return switch (kind) {
            case POINTS, SHARE_PCT -> of("0", "100", "0.01", "100");
            case POINT_CHANGE -> of("-100", "100", "0.01", "100");
            case RATIO -> of("0", "1", "0.0001", "1");
            case SIGNED_RATIO -> of("-1", "1", "0.0001", "1");
            case SCORE -> of("-2", "2", "0.0001", "1");
            case RATE_PCT -> of("-5", "5", "0.0001", "1");
            case PRICE -> price(reference, tick == null ? unit(reference) : tick);
            case PRICE_CHANGE -> change(reference);
            case AMOUNT ->
                    new Domain(BigDecimal.ZERO, reference.multiply(FAR), unit(reference), null);
            case CHOICE -> throw new IllegalStateException("A choice has no numbers.");
        };
    }

    private static Domain of(String least, String most, String tick, String span) {
        return new Domain(
                new BigDecimal(least),
                new BigDecimal(most),
                new BigDecimal(tick),
                new BigDecimal(span));
    }

    private static Domain price(BigDecimal reference, BigDecimal tick) {
        return new Domain(tick, reference.multiply(FAR), tick, null);
    }

    private static Domain change(BigDecimal reference) {
        BigDecimal tenth = reference.movePointLeft(1);
        return new Domain(
                tenth.negate(), tenth, unit(reference).movePointLeft(2), tenth.movePointLeft(1));
    }

    /** Returns 1 in the last of six significant digits. */
    private static BigDecimal unit(BigDecimal value) {
        int exponent = value.precision() - value.scale() - DIGITS;
        return BigDecimal.ONE.scaleByPowerOfTen(exponent);
    }

    boolean holds(BigDecimal value) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }

    /** Returns the largest multiple of the tick at or below a value. */
    BigDecimal floor(BigDecimal value) {
        return value.divide(tick, 0, RoundingMode.FLOOR).multiply(tick);
    }

    /** Returns the smallest multiple of the tick above a value. */
    BigDecimal above(BigDecimal value) {
        return floor(value).add(tick);
    }

    /** Returns the largest multiple of the tick below a value. */
    BigDecimal below(BigDecimal value) {
        BigDecimal floor = floor(value);
        return floor.compareTo(value) == 0 ? floor.subtract(tick) : floor;
    }

    /** Returns how far a change goes; 1 is a long way. */
    double distance(BigDecimal from, BigDecimal to) {
        double moved = Math.abs(to.doubleValue() - from.doubleValue());
        double whole =
                span == null
                        ? Math.max(Math.abs(from.doubleValue()), Math.abs(to.doubleValue()))
                        : span.doubleValue();
        return whole == 0 ? 0 : moved / whole;
    }
}
