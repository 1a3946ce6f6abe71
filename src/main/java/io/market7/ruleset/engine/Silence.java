package io.market7.ruleset.engine;

import io.market7.domain.decision.MarketTag;
import io.market7.domain.decision.Proposal;
import io.market7.domain.decision.RuleConclusion;
import io.market7.domain.decision.ScoreChange;
import java.util.Set;

/**
 * Leaves out conclusions of rules that a scenario wants silent, so that one guard can be tested by
 * itself.
 */
final class Silence {

    private Silence() {}

    /**
     * Returns whether a conclusion comes from a silent rule. Proposals and scores are never silent.
     */
    static boolean covers(RuleConclusion conclusion, Set<String> silenced) {
        return !silenced.isEmpty()
                && !(conclusion instanceof Proposal)
                && !(conclusion instanceof ScoreChange)
                && !(conclusion instanceof MarketTag)
                && silenced.contains(conclusion.rule());
    }
}
