package io.market7.cycle;

import io.market7.domain.decision.Action;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.market.Symbol;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.engine.RulesetChoice;
import java.math.BigDecimal;

/**
 * What an opened deal takes over from ruleset {@code fork}, whoever opened it: the amount of its
 * base order, and the fork score it is measured against later.
 */
final class EntryTerms {
    private static final System.Logger LOG = System.getLogger(EntryTerms.class.getName());
    private static final String FORK = "fork";

    private final RulesetChoice rulesets;
    private final Evaluator evaluator;

    EntryTerms(RulesetChoice rulesets) {
        this.rulesets = rulesets;
        this.evaluator = new Evaluator(Predictor.NONE, new RuleEngine(rulesets), ExplainLevel.NONE);
    }

    /** Returns the base order of a re-entry, which names no amount of its own. */
    BigDecimal baseOrderQuote(Symbol symbol) {
        return rulesets.about(symbol).parameters(FORK).decimal("baseOrderQuote");
    }

    /** Returns the fork score at the moment of the entry; null when it is unknown. */
    Double forkScore(Evaluation opening) {
        return opening.decision().action() == Action.REENTER
                ? scored(opening.facts().asked(Question.FORK))
                : opening.decision().scores().get(FORK);
    }

    /** A score the rules fail to compute is unknown, so the deal opens and buys nothing more. */
    private Double scored(FactSet facts) {
        Evaluation fork = evaluator.evaluate(facts);
        if (fork.failure() != null) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The fork score at the re-entry of " + facts.subject().symbol() + " is unknown",
                    fork.failure());
        }
        return fork.decision().scores().get(FORK);
    }
}
