package io.market7.ruleset.truth;

import io.market7.ruleset.tree.Pattern;
import java.util.List;
import java.util.Map;

/**
 * How one pattern fared with one fact it speaks of.
 *
 * @param pattern the pattern
 * @param fact the fact; null when there is none the pattern speaks of, or when it speaks of the
 *     parameters
 * @param truth whether the pattern holds, its {@code not} included
 * @param conditions every condition of the pattern, each judged for itself; those of a {@code not}
 *     as they stand behind it
 * @param bindings names bound so far
 */
public record FactMatch(
        Pattern pattern,
        Object fact,
        Truth truth,
        List<ConditionTruth> conditions,
        Map<String, Object> bindings) {

    /** Returns the same match under another truth and other bindings. */
    FactMatch as(Truth other, Map<String, Object> bound) {
        return new FactMatch(pattern, fact, other, conditions, bound);
    }

    /** Returns the same match with other conditions. */
    FactMatch with(List<ConditionTruth> other) {
        return new FactMatch(pattern, fact, truth, other, bindings);
    }
}
