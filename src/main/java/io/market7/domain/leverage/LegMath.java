package io.market7.domain.leverage;

import java.math.BigDecimal;
import java.math.MathContext;

/** What becomes of a leg when it is enlarged; fees are not counted. */
public final class LegMath {

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    private LegMath() {}

    /**
     * Returns the leg after an add: Q' = Q + v/p, EP' = (Q EP + v)/Q', margin' = margin + v/L. The
     * margin stays unknown when it was; a flat leg starts with v/L.
     *
     * @param leg the leg; quantity known, and entry price too unless flat
     * @param notionalQuote v, notional added; above 0
     * @param price p, quote per base; above 0
     * @param leverage L, at least 1
     */
    public static Leg afterAdd(
            Leg leg, BigDecimal notionalQuote, BigDecimal price, BigDecimal leverage) {
        BigDecimal quantity = leg.quantity().add(notionalQuote.divide(price, PRECISION));
        BigDecimal held = leg.flat() ? BigDecimal.ZERO : leg.quantity().multiply(leg.entryPrice());
        BigDecimal entry = held.add(notionalQuote).divide(quantity, PRECISION);
        BigDecimal margin = leg.flat() ? BigDecimal.ZERO : leg.isolatedMargin();
        BigDecimal newMargin =
                margin == null ? null : margin.add(notionalQuote.divide(leverage, PRECISION));
        return new Leg(entry, quantity, newMargin, leverage, leg.stepsFired());
    }
}
