package io.market7.execution;

import io.market7.domain.Checks;
import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One action a venue is asked for.
 *
 * @param clientOrderId unique for ever
 * @param dealId the deal it belongs to
 * @param symbol traded pair
 * @param purpose what it is for
 * @param step step number of a safety order, at least 1; null otherwise
 * @param amountQuote quote to spend before fees, above 0; null for a close
 * @param measures what was known when it was decided
 * @param at when it was decided: the close of the newest bar known
 */
public record VenueOrder(
        String clientOrderId,
        String dealId,
        Symbol symbol,
        Purpose purpose,
        Integer step,
        BigDecimal amountQuote,
        StepMeasures measures,
        Instant at) {

    public VenueOrder {
        Checks.required("clientOrderId", clientOrderId);
        Checks.required("dealId", dealId);
        Checks.required("symbol", symbol);
        Checks.required("purpose", purpose);
        Checks.required("measures", measures);
        Checks.required("at", at);
        if ((purpose == Purpose.SAFETY_ORDER) != (step != null) || step != null && step < 1) {
            throw new InvalidFactException(
                    "step", step, "a step number from 1 with a safety order, and only there");
        }
        if (purpose.buys() != (amountQuote != null)) {
            throw new InvalidFactException(
                    "amountQuote", amountQuote, "an amount with a buy, and only there");
        }
        Checks.positive("amountQuote", amountQuote);
    }
}
