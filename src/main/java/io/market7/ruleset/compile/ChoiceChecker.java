package io.market7.ruleset.compile;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.check.Suggestion;
import io.market7.ruleset.manifest.Manifest;
import io.market7.ruleset.manifest.ParameterSpec;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Rule;
import io.market7.ruleset.truth.ParameterOperands;
import java.util.ArrayList;
import java.util.List;

/**
 * Refuses comparisons of a parameter with a text it can never have: they would always come out the
 * same way.
 */
final class ChoiceChecker {

    private final Rule rule;
    private final Manifest manifest;
    private final ParameterOperands parameters;
    private final List<Diagnostic> faults = new ArrayList<>();

    private ChoiceChecker(Rule rule, Manifest manifest) {
        this.rule = rule;
        this.manifest = manifest;
        this.parameters = new ParameterOperands(rule);
    }

    static List<Diagnostic> check(Rule rule, Manifest manifest) {
        ChoiceChecker checker = new ChoiceChecker(rule, manifest);
        for (Pattern pattern : rule.patterns()) {
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.Test test) {
                    checker.check(pattern, test.condition());
                }
            }
        }
        return checker.faults;
    }

    private void check(Pattern pattern, Condition condition) {
        if (condition instanceof Condition.And and) {
            and.parts().forEach(part -> check(pattern, part));
        } else if (condition instanceof Condition.Or or) {
            or.parts().forEach(part -> check(pattern, part));
        } else if (condition instanceof Condition.Comparison comparison) {
            check(pattern, comparison.left(), comparison.right());
            check(pattern, comparison.right(), comparison.left());
        } else if (condition instanceof Condition.In in) {
            in.options().forEach(option -> check(pattern, in.left(), option));
        }
    }

    private void check(Pattern pattern, Operand operand, Operand value) {
        String name = parameters.nameOf(pattern, operand);
        ParameterSpec spec = name == null ? null : manifest.parameter(name);
        if (spec != null
                && !spec.choices().isEmpty()
                && value instanceof Operand.Literal literal
                && literal.value() instanceof String text
                && !spec.choices().contains(text)) {
            faults.add(
                    new Diagnostic(
                            rule.file(),
                            value.position().line(),
                            value.position().column(),
                            "The parameter %s is never \"%s\". Expected one of %s.%s"
                                    .formatted(
                                            name,
                                            text,
                                            spec.choices(),
                                            Suggestion.near(text, spec.choices()))));
        }
    }
}
