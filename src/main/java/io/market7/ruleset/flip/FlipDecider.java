package io.market7.ruleset.flip;

import io.market7.domain.decision.Decider;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;

/**
 * Decides like another, and adds what would turn the outcome to every full explanation. Whoever
 * does not want to pay for that asks the other one.
 */
public final class FlipDecider implements Decider {

    private final Decider decider;
    private final FlipFinder finder;
    private final FlipOptions options;

    /** Adds what {@code finder} finds to what {@code decider} decides. */
    public FlipDecider(Decider decider, FlipFinder finder, FlipOptions options) {
        this.decider = decider;
        this.finder = finder;
        this.options = options;
    }

    @Override
    public Decision decide(FactSet facts, ExplainLevel level) {
        Decision decision = decider.decide(facts, level);
        return level == ExplainLevel.FULL
                ? decision.explained(decision.explanation().with(finder.find(facts, options)))
                : decision;
    }
}
