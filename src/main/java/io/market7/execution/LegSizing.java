package io.market7.execution;

import io.market7.domain.deal.DealMath;
import io.market7.domain.deal.OrderRounding;
import io.market7.domain.market.Instrument;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How large an order of a leg becomes on the exchange's grids, and when it is refused. */
final class LegSizing {

    private static final int PLACES = 18;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private LegSizing() {}

    /** Returns the margin of a notional, rounded up to 18 places. */
    static BigDecimal marginQuote(BigDecimal notionalQuote, BigDecimal leverage) {
        return notionalQuote.divide(leverage, PLACES, RoundingMode.UP);
    }

    /** Returns a part of an amount in proportion, to 18 places; the whole for the whole. */
    static BigDecimal part(BigDecimal amount, BigDecimal quantity, BigDecimal of) {
        return quantity.compareTo(of) == 0
                ? amount
                : amount.multiply(quantity)
                        .divide(of, DealMath.PRECISION)
                        .setScale(PLACES, RoundingMode.HALF_EVEN);
    }

    /**
     * Returns half of a quantity on the step; all of it when half, or what half leaves, is too
     * small for an order.
     */
    static BigDecimal half(BigDecimal quantity, BigDecimal price, Instrument limits) {
        BigDecimal exact = quantity.divide(TWO);
        BigDecimal half =
                limits.stepSize() == null ? exact : OrderRounding.down(exact, limits.stepSize());
        boolean whole =
                refusal(half, price, limits).isPresent()
                        || refusal(quantity.subtract(half), price, limits).isPresent();
        return whole ? quantity : half;
    }

    /** Tests an order against the limits that are known; never rounds up to reach one. */
    static Optional<RiskRefusal> refusal(BigDecimal quantity, BigDecimal price, Instrument limits) {
        return OrderRounding.refusal(quantity, price, limits)
                .map(sentence -> new RiskRefusal(reason(quantity, limits), sentence));
    }

    private static String reason(BigDecimal quantity, Instrument limits) {
        if (quantity.signum() <= 0
                || limits.minQuantity() != null && quantity.compareTo(limits.minQuantity()) < 0) {
            return "quantity-below-min";
        }
        return limits.maxQuantity() != null && quantity.compareTo(limits.maxQuantity()) > 0
                ? "quantity-above-max"
                : "notional-below-min";
    }
}
