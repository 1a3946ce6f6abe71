package io.market7.domain.market;

import io.market7.domain.Checks;

/**
 * What the question is about.
 *
 * @param symbol name of the symbol
 * @param base base asset
 * @param market where it trades
 * @param side direction asked for
 * @param route {@code fork} or {@code tv}
 */
public record Candidate(String symbol, String base, Market market, Side side, String route) {

    public Candidate {
        Checks.required("symbol", symbol);
        Checks.required("base", base);
        Checks.required("market", market);
        Checks.required("side", side);
        Checks.required("route", route);
    }
}
