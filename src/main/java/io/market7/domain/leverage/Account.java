package io.market7.domain.leverage;

import io.market7.domain.Checks;
import io.market7.domain.InvalidFactException;
import java.math.BigDecimal;

/**
 * The futures account. Null is unknown.
 *
 * @param notionalQuote notional of all positions; at least 0
 * @param availableMarginQuote margin free for new positions
 * @param hedgeMode whether both sides can be held at once
 * @param marginMode {@code isolated} or {@code cross}
 * @param walletBalanceQuote wallet balance, for cross
 * @param otherMaintenanceMarginQuote maintenance margin of all other contracts, for cross
 * @param otherUnrealisedPnlQuote unrealised profit of all other contracts, for cross
 */
public record Account(
        BigDecimal notionalQuote,
        BigDecimal availableMarginQuote,
        Boolean hedgeMode,
        String marginMode,
        BigDecimal walletBalanceQuote,
        BigDecimal otherMaintenanceMarginQuote,
        BigDecimal otherUnrealisedPnlQuote) {

    public Account {
        Checks.notNegative("account.notionalQuote", notionalQuote);
        if (!"isolated".equals(marginMode) && !"cross".equals(marginMode)) {
            throw new InvalidFactException("account.marginMode", marginMode, "isolated or cross");
        }
    }
}
