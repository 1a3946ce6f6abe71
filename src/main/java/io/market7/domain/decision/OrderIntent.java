package io.market7.domain.decision;

import io.market7.domain.Checks;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What is about to be sent to a venue, written down before it is sent.
 *
 * @param clientOrderId deterministic id of deal, purpose, step and attempt; unique
 * @param decisionId the decision that asked for it
 * @param dealId the deal it belongs to
 * @param symbol the traded pair
 * @param action what the decision asked for
 * @param amountQuote amount to buy for; null for a close
 * @param at when it was intended
 */
public record OrderIntent(
        String clientOrderId,
        String decisionId,
        String dealId,
        Symbol symbol,
        Action action,
        BigDecimal amountQuote,
        Instant at) {

    public OrderIntent {
        Checks.required("clientOrderId", clientOrderId);
        Checks.required("decisionId", decisionId);
        Checks.required("dealId", dealId);
        Checks.required("symbol", symbol);
        Checks.required("action", action);
        Checks.required("at", at);
    }
}
