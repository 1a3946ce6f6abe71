package io.market7.ruleset.mutation;

import io.market7.ruleset.tree.Conclusion;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Position;
import io.market7.ruleset.tree.Rule;
import io.market7.ruleset.truth.Markers;
import java.util.ArrayList;
import java.util.List;

/** Every small change of one rule. */
final class RuleMutations {

    /**
     * A changed rule.
     *
     * @param position where the change stands
     * @param change the change in words
     * @param rule the rule with the change; null when it is gone
     */
    record Changed(Mutant.Kind kind, Position position, String change, Rule rule) {}

    private RuleMutations() {}

    static List<Changed> of(Rule rule) {
        List<Changed> found = new ArrayList<>();
        for (int i = 0; i < rule.patterns().size(); i++) {
            Pattern pattern = rule.patterns().get(i);
            for (int j = 0; j < pattern.constraints().size(); j++) {
                if (pattern.constraints().get(j) instanceof Constraint.Test test
                        && !Markers.isMarker(test.condition())) {
                    for (ConditionMutations.Changed changed :
                            ConditionMutations.of(test.condition())) {
                        found.add(
                                new Changed(
                                        changed.kind(),
                                        changed.leaf().position(),
                                        changed.change(),
                                        with(rule, i, with(pattern, j, changed))));
                    }
                }
            }
        }
        for (Conclusion conclusion : rule.conclusions()) {
            found.add(
                    new Changed(
                            Mutant.Kind.CONCLUSION_REMOVED,
                            conclusion.position(),
                            conclusion.function() + " left out",
                            without(rule, conclusion)));
        }
        return found;
    }

    private static Pattern with(Pattern pattern, int place, ConditionMutations.Changed changed) {
        List<Constraint> constraints = new ArrayList<>(pattern.constraints());
        if (changed.whole() == null) {
            constraints.remove(place);
        } else {
            constraints.set(place, new Constraint.Test(changed.whole()));
        }
        return new Pattern(pattern.quantifier(), pattern.type(), constraints, pattern.position());
    }

    private static Rule with(Rule rule, int place, Pattern pattern) {
        List<Pattern> patterns = new ArrayList<>(rule.patterns());
        patterns.set(place, pattern);
        return new Rule(
                rule.name(),
                rule.reason(),
                patterns,
                rule.conclusions(),
                rule.file(),
                rule.position());
    }

    private static Rule without(Rule rule, Conclusion conclusion) {
        List<Conclusion> left = new ArrayList<>(rule.conclusions());
        left.remove(conclusion);
        return left.isEmpty()
                ? null
                : new Rule(
                        rule.name(),
                        rule.reason(),
                        rule.patterns(),
                        left,
                        rule.file(),
                        rule.position());
    }
}
