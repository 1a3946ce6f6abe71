package io.market7.ruleset.coverage;

import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Rule;
import io.market7.ruleset.truth.Markers;
import java.util.ArrayList;
import java.util.List;

/** Finds the points of a rule that scenarios must show both ways. */
final class CoveragePoints {

    private CoveragePoints() {}

    static List<CoveragePoint> of(Rule rule) {
        List<CoveragePoint> points = new ArrayList<>();
        for (Pattern pattern : rule.patterns()) {
            List<Condition> leaves = leaves(pattern);
            if (asksForPresence(pattern, leaves)) {
                points.add(new CoveragePoint(pattern, null));
            }
            leaves.forEach(leaf -> points.add(new CoveragePoint(pattern, leaf)));
        }
        return points;
    }

    /**
     * Returns whether a pattern asks if its fact is there. One with conditions asks about the fact
     * it has found, and one that only gives names asks nothing.
     */
    private static boolean asksForPresence(Pattern pattern, List<Condition> leaves) {
        if (pattern.quantifier() != Pattern.Quantifier.PLAIN) {
            return true;
        }
        boolean names = pattern.constraints().stream().anyMatch(Constraint.Bind.class::isInstance);
        return leaves.isEmpty() && (!names || !Markers.of(pattern).isEmpty());
    }

    private static List<Condition> leaves(Pattern pattern) {
        List<Condition> leaves = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Test test && !Markers.isMarker(test.condition())) {
                collect(test.condition(), leaves);
            }
        }
        return leaves;
    }

    private static void collect(Condition condition, List<Condition> leaves) {
        if (condition instanceof Condition.And and) {
            and.parts().forEach(part -> collect(part, leaves));
        } else if (condition instanceof Condition.Or or) {
            or.parts().forEach(part -> collect(part, leaves));
        } else {
            leaves.add(condition);
        }
    }
}
