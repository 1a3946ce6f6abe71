package io.market7.domain.decision;

import io.market7.domain.Checks;
import io.market7.domain.market.Market;
import io.market7.domain.market.Side;

/**
 * What the question is about, and which question it is: a rule of a ruleset that answers two
 * questions names its own.
 *
 * @param symbol name of the symbol
 * @param base base asset
 * @param market where it trades
 * @param side direction asked for
 * @param route {@code fork} or {@code tv}
 * @param question what is asked of these rules; while a score is computed for another question, the
 *     score's own
 */
public record Candidate(
        String symbol, String base, Market market, Side side, String route, Question question) {

    public Candidate {
        Checks.required("symbol", symbol);
        Checks.required("base", base);
        Checks.required("market", market);
        Checks.required("side", side);
        Checks.required("route", route);
        Checks.required("question", question);
    }
}
