package io.market7.domain.deal;

import io.market7.domain.Checks;
import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Our own record of what was sent and fired. Null is unknown, except where said.
 *
 * @param sentAt last signal of the symbol; null when never sent
 * @param sentPrice price of that signal; above 0
 * @param openDeals symbols with an active deal; null when the venue is not readable
 * @param firedSteps step numbers fired in this deal; null when the ledger is not readable
 */
public record Ledger(
        Instant sentAt, BigDecimal sentPrice, List<Symbol> openDeals, List<Integer> firedSteps) {

    public Ledger {
        Checks.positive("ledger.sentPrice", sentPrice);
        openDeals = openDeals == null ? null : List.copyOf(openDeals);
        firedSteps = firedSteps == null ? null : List.copyOf(firedSteps);
        for (Integer step : firedSteps == null ? List.<Integer>of() : firedSteps) {
            if (step < 1) {
                throw new InvalidFactException(
                        "ledger.firedSteps", step, "whole numbers of at least 1");
            }
        }
    }

    /** Nothing is known: neither ledger nor venue was readable. */
    public static final Ledger UNKNOWN = new Ledger(null, null, null, null);
}
