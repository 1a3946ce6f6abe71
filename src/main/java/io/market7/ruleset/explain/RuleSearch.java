package io.market7.ruleset.explain;

import io.market7.ruleset.tree.Pattern;
import java.util.List;
import java.util.Map;

/** Looks for facts that match all patterns of a rule together. */
final class RuleSearch {

    private final List<Pattern> patterns;
    private final PatternEvaluator evaluator;

    RuleSearch(List<Pattern> patterns, PatternEvaluator evaluator) {
        this.patterns = patterns;
        this.evaluator = evaluator;
    }

    /** Returns a combination of facts that matches, or the most telling one when none does. */
    PatternMatch best() {
        return from(0, new PatternMatch(Truth.TRUE, List.of(), Map.of()));
    }

    private PatternMatch from(int index, PatternMatch soFar) {
        if (index == patterns.size()) {
            return soFar;
        }
        PatternMatch first = null;
        for (PatternMatch match : evaluator.matches(patterns.get(index), soFar.bindings())) {
            if (first == null || match.truth().holds()) {
                PatternMatch all = from(index + 1, soFar.and(match));
                if (all.truth().holds()) {
                    return all;
                }
                first = first == null ? all : first;
            }
        }
        return first;
    }
}
