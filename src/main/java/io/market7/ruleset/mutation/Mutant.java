package io.market7.ruleset.mutation;

import io.market7.ruleset.tree.Position;
import io.market7.ruleset.tree.Rule;
import java.util.List;
import java.util.Map;

/**
 * A ruleset with one small change.
 *
 * @param kind what was changed
 * @param guard guard it stands in; null for a parameter
 * @param rule rule that was changed; null for a guard or a parameter
 * @param file where the change stands
 * @param position its place there
 * @param change the change in words, e.g. {@code rsi < $min -> rsi <= $min}
 * @param rules the rules of the changed ruleset
 * @param overrides parameters of the changed ruleset that differ from the manifest's
 */
public record Mutant(
        Kind kind,
        String guard,
        String rule,
        String file,
        Position position,
        String change,
        List<Rule> rules,
        Map<String, Object> overrides) {

    /** What can be changed. */
    public enum Kind {
        /** A relation turned round: below becomes above. */
        RELATION_SWAPPED,
        /** A threshold that no longer belongs, or now belongs, to the other side. */
        BOUNDARY_STEPPED,
        /** A condition that is no longer asked. */
        CONDITION_DROPPED,
        /** A condition that asks for the contrary. */
        CONDITION_NEGATED,
        /** A default moved by one step of its last digit, or a switch thrown. */
        PARAMETER_NUDGED,
        /** A rule that concludes less. */
        CONCLUSION_REMOVED,
        /** A guard without its rules. */
        GUARD_DISABLED
    }

    public Mutant {
        rules = List.copyOf(rules);
        overrides = Map.copyOf(overrides);
    }
}
