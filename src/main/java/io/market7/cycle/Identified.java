package io.market7.cycle;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;

/** Copies that differ in their id only. */
public final class Identified {
    private Identified() {}

    /** Returns the decision with this id. */
    public static Decision decision(Decision each, String id) {
        return new Decision(
                id,
                each.question(),
                each.at(),
                each.subject(),
                each.action(),
                each.amountQuote(),
                each.proposals(),
                each.vetoes(),
                each.lifted(),
                each.adjustments(),
                each.tags(),
                each.timeframes(),
                each.btc(),
                each.scores(),
                each.rulesets(),
                each.parametersSha256(),
                each.models(),
                each.explanation(),
                each.verdicts());
    }

    /** Returns the facts with this id. */
    public static FactSet facts(FactSet each, String id) {
        return new FactSet(
                id,
                each.question(),
                each.at(),
                each.subject(),
                each.prices(),
                each.indicators(),
                each.btc(),
                each.deal(),
                each.ledger(),
                each.scores(),
                each.predictions(),
                each.rrr(),
                each.previous(),
                each.tv(),
                each.leverage(),
                each.instrument(),
                each.request(),
                each.parameters());
    }
}
