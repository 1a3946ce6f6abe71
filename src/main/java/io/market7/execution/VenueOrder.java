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
 * @param dealId the deal or leg it belongs to
 * @param symbol traded pair
 * @param purpose what it is for
 * @param step number of a safety order, of the rung of an add or of a reduction, at least 1; null
 *     otherwise
 * @param amountQuote quote to spend before fees, or notional of a leg, above 0; null for a close
 * @param measures what was known when it was decided
 * @param at when it was decided: the close of the newest bar known
 * @param leg the leg of a contract; null for an order of a deal
 */
public record VenueOrder(
        String clientOrderId,
        String dealId,
        Symbol symbol,
        Purpose purpose,
        Integer step,
        BigDecimal amountQuote,
        StepMeasures measures,
        Instant at,
        LegTerms leg) {

    public VenueOrder {
        Checks.required("clientOrderId", clientOrderId);
        Checks.required("dealId", dealId);
        Checks.required("symbol", symbol);
        Checks.required("purpose", purpose);
        Checks.required("measures", measures);
        Checks.required("at", at);
        if (purpose.numbered() != (step != null) || step != null && step < 1) {
            throw new InvalidFactException(
                    "step", step, "a number from 1 with a numbered order, and only there");
        }
        if (purpose.adds() != (amountQuote != null)) {
            throw new InvalidFactException(
                    "amountQuote", amountQuote, "an amount with a buy, and only there");
        }
        Checks.positive("amountQuote", amountQuote);
    }

    /** An order of a spot deal. */
    public VenueOrder(
            String clientOrderId,
            String dealId,
            Symbol symbol,
            Purpose purpose,
            Integer step,
            BigDecimal amountQuote,
            StepMeasures measures,
            Instant at) {
        this(clientOrderId, dealId, symbol, purpose, step, amountQuote, measures, at, null);
    }
}
