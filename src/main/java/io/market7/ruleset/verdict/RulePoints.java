package io.market7.ruleset.verdict;

import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Rule;
import io.market7.ruleset.truth.Markers;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the conditions of a ruleset that can come out both ways, rule by rule. */
public final class RulePoints {

    private final List<List<Condition>> leaves = new ArrayList<>();
    private final int[] firsts;
    private final int[] firstPatterns;
    private final Map<Condition, Integer> places = new IdentityHashMap<>();
    private int count;
    private int patternCount;

    RulePoints(List<Rule> rules) {
        firsts = new int[rules.size()];
        firstPatterns = new int[rules.size()];
        for (int rule = 0; rule < firsts.length; rule++) {
            firsts[rule] = count;
            firstPatterns[rule] = patternCount;
            patternCount += rules.get(rule).patterns().size();
            List<Condition> own = new ArrayList<>();
            rules.get(rule).patterns().forEach(pattern -> own.addAll(leaves(pattern)));
            own.forEach(leaf -> places.put(leaf, count++));
            leaves.add(List.copyOf(own));
        }
    }

    /** Returns the conditions of a pattern that can come out both ways, in order. */
    public static List<Condition> leaves(Pattern pattern) {
        List<Condition> own = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Test test && !Markers.isMarker(test.condition())) {
                leaves(test.condition(), own);
            }
        }
        return own;
    }

    private static void leaves(Condition condition, List<Condition> own) {
        if (condition instanceof Condition.And and) {
            and.parts().forEach(part -> leaves(part, own));
        } else if (condition instanceof Condition.Or or) {
            or.parts().forEach(part -> leaves(part, own));
        } else {
            own.add(condition);
        }
    }

    /** Returns how many there are in the ruleset. */
    public int count() {
        return count;
    }

    /** Returns how many patterns there are in the ruleset. */
    public int patternCount() {
        return patternCount;
    }

    /** Returns the place of the first pattern of a rule among all patterns. */
    public int firstPattern(int rule) {
        return firstPatterns[rule];
    }

    /** Returns the place of a condition in the ruleset. */
    public int place(Condition leaf) {
        return places.get(leaf);
    }

    /** Returns the place of the first condition of a rule. */
    public int first(int rule) {
        return firsts[rule];
    }

    /** Returns the conditions of a rule in the order of the rule file. */
    public List<Condition> of(int rule) {
        return leaves.get(rule);
    }
}
