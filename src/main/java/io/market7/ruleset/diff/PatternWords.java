package io.market7.ruleset.diff;

import io.market7.ruleset.print.RuleFormatter;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Pattern;
import java.util.ArrayList;
import java.util.List;

/** The change of one pattern into another, without what both say. */
final class PatternWords {

    private PatternWords() {}

    static String change(Pattern was, Pattern now) {
        if (was.quantifier() != now.quantifier() || !was.type().equals(now.type())) {
            return RuleFormatter.pattern(was) + " -> " + RuleFormatter.pattern(now);
        }
        List<String> gone = constraints(was);
        List<String> come = constraints(now);
        gone.removeAll(constraints(now));
        come.removeAll(constraints(was));
        String from = gone.isEmpty() ? "nothing" : String.join(", ", gone);
        String to = come.isEmpty() ? "nothing" : String.join(", ", come);
        return "%s: %s -> %s".formatted(was.type(), from, to);
    }

    private static List<String> constraints(Pattern pattern) {
        List<String> constraints = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            constraints.add(RuleFormatter.constraint(constraint));
        }
        return constraints;
    }
}
