package io.market7.ruleset.compile;

import io.market7.domain.market.Indicators;
import io.market7.domain.market.Series;
import io.market7.domain.market.Timeframe;
import io.market7.ruleset.check.FactSchema;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Relation;
import io.market7.ruleset.tree.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which facts the rules of one ruleset look at: fact types, and of indicator records the series and
 * timeframes.
 */
final class FactUse {

    private final Set<Class<?>> types = new HashSet<>();
    private final boolean[][] records =
            new boolean[Series.values().length][Timeframe.values().length];

    FactUse(List<Rule> rules) {
        FactSchema schema = new FactSchema();
        rules.forEach(rule -> rule.patterns().forEach(pattern -> add(pattern, schema)));
    }

    boolean reads(Object fact) {
        if (fact instanceof Indicators record) {
            return records[record.series().ordinal()][record.timeframe().ordinal()];
        }
        return types.contains(fact.getClass());
    }

    private void add(Pattern pattern, FactSchema schema) {
        types.add(schema.factClass(pattern.type()));
        if (pattern.type().equals("Indicators")) {
            for (Series series : Series.values()) {
                for (Timeframe timeframe : Timeframe.values()) {
                    if (mayBe(pattern, "series", series.name())
                            && mayBe(pattern, "timeframe", timeframe.name())) {
                        records[series.ordinal()][timeframe.ordinal()] = true;
                    }
                }
            }
        }
    }

    /** A pattern speaks of a value unless it asks for another constant. */
    private static boolean mayBe(Pattern pattern, String field, String value) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Test test
                    && test.condition() instanceof Condition.Comparison comparison
                    && comparison.relation() == Relation.EQUAL
                    && comparison.left() instanceof Operand.Field left
                    && left.name().equals(field)
                    && comparison.right() instanceof Operand.Constant constant
                    && !constant.name().equals(value)) {
                return false;
            }
        }
        return true;
    }
}
