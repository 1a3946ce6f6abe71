package io.market7.ruleset.truth;

import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Comparisons that say which of several facts of one type a pattern speaks of, such as {@code model
 * == "confidence"}. They choose a fact; whether it is there is asked of the pattern, not of them.
 */
public final class Markers {

    private static final Set<String> FIELDS =
            Set.of("series", "timeframe", "model", "name", "rule");

    private Markers() {}

    /** Returns whether a condition only chooses the fact. */
    public static boolean isMarker(Condition condition) {
        return condition instanceof Condition.Comparison comparison
                && comparison.relation() == Relation.EQUAL
                && comparison.left() instanceof Operand.Field field
                && FIELDS.contains(field.name());
    }

    /** Returns the markers of a pattern in their order. */
    public static List<Condition.Comparison> of(Pattern pattern) {
        List<Condition.Comparison> markers = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Test test && isMarker(test.condition())) {
                markers.add((Condition.Comparison) test.condition());
            }
        }
        return markers;
    }

    /** Returns whether the fact is one the pattern speaks of, judged by its markers alone. */
    static boolean choose(Pattern pattern, Values values) {
        for (Condition.Comparison marker : of(pattern)) {
            Object wanted = values.of(marker.right());
            if (wanted == null || Values.order(values.of(marker.left()), wanted) != 0) {
                return false;
            }
        }
        return true;
    }
}
