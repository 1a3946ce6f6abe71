package io.market7.domain.leverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Legs of one contract, what carries them, and the brackets they stand in. */
record Portfolio(BigDecimal balanceQuote, Leg longLeg, Leg shortLeg, List<Bracket> brackets) {

    Optional<LiquidationPrices> liquidation() {
        return LiquidationPrice.fixPoint(balanceQuote, longLeg, shortLeg, brackets);
    }

    /** Profit of both legs and the balance, without maintenance margin. */
    BigDecimal equity(BigDecimal price) {
        BigDecimal equity = balanceQuote;
        if (!longLeg.flat()) {
            equity = equity.add(price.subtract(longLeg.entryPrice()).multiply(longLeg.quantity()));
        }
        if (!shortLeg.flat()) {
            equity =
                    equity.add(shortLeg.entryPrice().subtract(price).multiply(shortLeg.quantity()));
        }
        return equity;
    }
}
