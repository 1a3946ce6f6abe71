package io.market7.ruleset.explain;

import io.market7.domain.decision.ConditionEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How one pattern, or several one after the other, fared.
 *
 * @param truth whether it matched
 * @param evidence its conditions
 * @param bindings names bound by the matching fact
 */
record PatternMatch(Truth truth, List<ConditionEvidence> evidence, Map<String, Object> bindings) {

    /** Returns this match followed by the match of the next pattern. */
    PatternMatch and(PatternMatch next) {
        List<ConditionEvidence> all = new ArrayList<>(evidence);
        all.addAll(next.evidence());
        return new PatternMatch(truth.and(next.truth()), all, next.bindings());
    }
}
