package io.market7.ruleset.engine;

import io.market7.domain.decision.AmountChange;
import io.market7.domain.decision.LeverageCap;
import io.market7.domain.decision.Lift;
import io.market7.domain.decision.Tag;
import io.market7.domain.decision.TimeframeVeto;
import io.market7.domain.decision.Veto;
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
    static boolean covers(Object conclusion, Set<String> silenced) {
        return !silenced.isEmpty()
                && ruleOf(conclusion) != null
                && silenced.contains(ruleOf(conclusion));
    }

    private static String ruleOf(Object conclusion) {
        if (conclusion instanceof Veto veto) {
            return veto.rule();
        }
        if (conclusion instanceof TimeframeVeto veto) {
            return veto.rule();
        }
        if (conclusion instanceof Tag tag) {
            return tag.rule();
        }
        if (conclusion instanceof Lift lift) {
            return lift.rule();
        }
        if (conclusion instanceof LeverageCap cap) {
            return cap.rule();
        }
        return conclusion instanceof AmountChange change ? change.rule() : null;
    }
}
