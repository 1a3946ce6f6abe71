package io.market7.execution;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A leg that ended.
 *
 * @param leg the leg as it was before its last execution
 * @param exit the last execution
 */
public record ClosedLeg(HeldLeg leg, LegFill exit) {

    /** Returns the profit of the whole leg after all fees and funding; exact. */
    public BigDecimal profitQuote() {
        return leg.realisedQuote()
                .add(exit.realisedQuote())
                .subtract(feesQuote())
                .subtract(leg.fundingQuote());
    }

    /** Returns all fees of the leg. */
    public BigDecimal feesQuote() {
        return leg.feesQuote().add(exit.fill().feeQuote());
    }

    /** Returns when the leg ended. */
    public Instant closedAt() {
        return exit.fill().at();
    }
}
