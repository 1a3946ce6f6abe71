package io.market7.ruleset.check;

import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Rule;
import java.util.List;
import java.util.Map;

/**
 * Refuses rules that would take too long: those with too many conditions, and those that try too
 * many combinations of facts. A combination is tried as a whole before anything could stop it, so
 * that the number of them is limited here.
 */
public final class SizeChecker {

    private static final int MAX_PATTERNS = 20;
    private static final int MAX_CONDITIONS = 120;
    private static final long MAX_COMBINATIONS = 10_000;

    /**
     * How many facts of a type one candidate can have at most; other types stand for themselves.
     */
    private static final Map<String, Integer> FACTS =
            Map.ofEntries(
                    Map.entry("CandidateSigns", 3),
                    Map.entry("Indicators", 5),
                    Map.entry("Prediction", 5),
                    Map.entry("Proposal", 10),
                    Map.entry("Score", 10),
                    Map.entry("Tag", 60),
                    Map.entry("TimeframeUnderTest", 3),
                    Map.entry("TimeframeVeto", 90),
                    Map.entry("Veto", 100));

    private SizeChecker() {}

    /** Returns whether a candidate can have more than one fact of this type. */
    public static boolean mayBeMany(String type) {
        return FACTS.containsKey(type);
    }

    static void check(Rule rule, Faults faults) {
        atMost(MAX_PATTERNS, rule.patterns().size(), "patterns", rule, faults);
        atMost(MAX_CONDITIONS, conditions(rule), "conditions", rule, faults);
        long combinations = 1;
        for (Pattern pattern : rule.patterns()) {
            combinations *= FACTS.getOrDefault(pattern.type(), 1);
            if (combinations > MAX_COMBINATIONS) {
                faults.add(
                        pattern.position(),
                        "The patterns up to here try more than %d combinations of facts. Expected fewer patterns of types with many facts, such as %s."
                                .formatted(MAX_COMBINATIONS, pattern.type()));
                return;
            }
        }
    }

    private static void atMost(int most, int found, String what, Rule rule, Faults faults) {
        if (found > most) {
            faults.add(
                    rule.position(),
                    "The rule has %d %s. Expected at most %d; split it."
                            .formatted(found, what, most));
        }
    }

    private static int conditions(Rule rule) {
        int count = 0;
        for (Pattern pattern : rule.patterns()) {
            for (Constraint constraint : pattern.constraints()) {
                count += constraint instanceof Constraint.Test test ? leaves(test.condition()) : 1;
            }
        }
        return count;
    }

    private static int leaves(Condition condition) {
        if (condition instanceof Condition.And and) {
            return leaves(and.parts());
        }
        if (condition instanceof Condition.Or or) {
            return leaves(or.parts());
        }
        return condition instanceof Condition.In in ? in.options().size() : 1;
    }

    private static int leaves(List<Condition> parts) {
        return parts.stream().mapToInt(SizeChecker::leaves).sum();
    }
}
