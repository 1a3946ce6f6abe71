package io.market7.ruleset.compile;

import io.market7.domain.market.Indicators;
import io.market7.domain.market.Series;
import io.market7.domain.market.Timeframe;
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

    private final Set<String> types = new HashSet<>();
    private final Set<String> records = new HashSet<>();

    FactUse(List<Rule> rules) {
        rules.forEach(rule -> rule.patterns().forEach(this::add));
    }

    boolean reads(Object fact) {
        if (fact instanceof Indicators record) {
            return records.contains(record.series() + "/" + record.timeframe());
        }
        return types.contains(fact.getClass().getSimpleName());
    }

    private void add(Pattern pattern) {
        types.add(pattern.type());
        if (pattern.type().equals("Indicators")) {
            for (Series series : Series.values()) {
                for (Timeframe timeframe : Timeframe.values()) {
                    if (mayBe(pattern, "series", series.name())
                            && mayBe(pattern, "timeframe", timeframe.name())) {
                        records.add(series + "/" + timeframe);
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
