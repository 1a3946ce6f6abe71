package io.market7.domain.leverage;

import io.market7.domain.Checks;
import java.time.Instant;

/**
 * The last funding rate of a contract.
 *
 * @param ratePct percent of notional a long pays a short; null is unknown
 * @param at stamp of the rate; null is unknown
 */
public record Funding(Double ratePct, Instant at) {

    public Funding {
        Checks.finite("funding.ratePct", ratePct);
    }
}
