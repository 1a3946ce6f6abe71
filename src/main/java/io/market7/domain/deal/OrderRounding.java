package io.market7.domain.deal;

import io.market7.domain.market.Instrument;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Brings prices and quantities onto the exchange's grids: a price toward safety (a buy down, a sale
 * up), a quantity always down, and afterwards the limits are tested again.
 */
public final class OrderRounding {

    private OrderRounding() {}

    /** Returns the largest multiple of the grid that is not above the value. */
    public static BigDecimal down(BigDecimal value, BigDecimal grid) {
        return value.divide(grid, 0, RoundingMode.FLOOR).multiply(grid);
    }

    /** Returns the smallest multiple of the grid that is not below the value. */
    public static BigDecimal up(BigDecimal value, BigDecimal grid) {
        return value.divide(grid, 0, RoundingMode.CEILING).multiply(grid);
    }

    /** Returns the limit price of a buy: on the tick, not above {@code price}. */
    public static BigDecimal buyPrice(BigDecimal price, Instrument instrument) {
        return instrument.tickSize() == null ? price : down(price, instrument.tickSize());
    }

    /** Returns the limit price of a sale: on the tick, not below {@code price}. */
    public static BigDecimal sellPrice(BigDecimal price, Instrument instrument) {
        return instrument.tickSize() == null ? price : up(price, instrument.tickSize());
    }

    /** Returns the quantity an amount buys at a price: on the step, never worth more. */
    public static BigDecimal quantity(
            BigDecimal amountQuote, BigDecimal price, Instrument instrument) {
        if (instrument.stepSize() == null) {
            return amountQuote.divide(price, DealMath.PRECISION.getPrecision(), RoundingMode.FLOOR);
        }
        BigDecimal steps =
                amountQuote.divide(price.multiply(instrument.stepSize()), 0, RoundingMode.FLOOR);
        return steps.multiply(instrument.stepSize());
    }

    /**
     * Tests a rounded order against the limits that are known.
     *
     * @return why the exchange would refuse it, in one sentence; empty when it would not
     */
    public static Optional<String> refusal(
            BigDecimal quantity, BigDecimal price, Instrument instrument) {
        BigDecimal notional = quantity.multiply(price);
        if (quantity.signum() <= 0) {
            return Optional.of(
                    "The quantity rounds down to 0. Expected at least one step of %s."
                            .formatted(plain(instrument.stepSize())));
        }
        if (below(quantity, instrument.minQuantity())) {
            return refused("quantity", quantity, "at least", instrument.minQuantity());
        }
        if (instrument.maxQuantity() != null && below(instrument.maxQuantity(), quantity)) {
            return refused("quantity", quantity, "at most", instrument.maxQuantity());
        }
        if (below(notional, instrument.minNotional())) {
            return refused("notional", notional, "at least", instrument.minNotional());
        }
        return Optional.empty();
    }

    private static boolean below(BigDecimal value, BigDecimal limit) {
        return limit != null && value.compareTo(limit) < 0;
    }

    private static Optional<String> refused(
            String what, BigDecimal found, String relation, BigDecimal limit) {
        return Optional.of(
                "The %s is %s. Expected %s %s."
                        .formatted(what, plain(found), relation, plain(limit)));
    }

    private static String plain(BigDecimal value) {
        return value == null ? "unknown size" : value.stripTrailingZeros().toPlainString();
    }
}
