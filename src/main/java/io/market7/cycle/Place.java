package io.market7.cycle;

import io.market7.domain.market.Timeframe;
import io.market7.ruleset.engine.RulesetChoice;

/** Where a cycle trades, and what it asks there. */
public interface Place {
    /**
     * What a place finds around it.
     *
     * @param rulesets bound rulesets, read once a decision
     * @param market what is known of the market
     * @param base shortest bars that will come
     * @param logs where it writes what must last
     * @param notebook what the cycle remembers beside the venue's book
     * @param listener is told what happens
     */
    record Surroundings(
            RulesetChoice rulesets,
            MarketState market,
            Timeframe base,
            Logs logs,
            Notebook notebook,
            CycleListener listener) {}

    /** Opens the place; to be called once. */
    Trading open(Surroundings surroundings);
}
