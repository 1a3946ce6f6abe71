package io.market7.execution;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A deal that ended.
 *
 * @param deal the deal as it was before its last sale
 * @param exit the last sale
 * @param profitQuote proceeds minus spend minus all fees; exact
 */
public record ClosedDeal(HeldDeal deal, Fill exit, BigDecimal profitQuote) {

    /** Returns the closed deal a sale of everything makes. */
    static ClosedDeal of(HeldDeal deal, Fill exit) {
        BigDecimal fees = deal.feesQuote().add(exit.feeQuote());
        return new ClosedDeal(deal, exit, exit.quote().subtract(deal.spentQuote()).subtract(fees));
    }

    /** Returns when the deal ended. */
    public Instant closedAt() {
        return exit.at();
    }
}
