package io.market7.ruleset.analysis;

import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Rule;
import java.util.List;

/**
 * A rule, taken apart.
 *
 * @param rule the rule
 * @param shapes its patterns in order
 */
record RuleShape(Rule rule, List<Shape> shapes) {

    static RuleShape of(Rule rule, ParameterValues values) {
        Terms terms = new Terms(rule, values);
        return new RuleShape(
                rule, rule.patterns().stream().map(each -> Shape.of(each, terms)).toList());
    }

    /** Returns what it concludes first, e.g. {@code veto}. */
    String function() {
        return rule.conclusions().get(0).function();
    }

    /** Returns whether it vetoes a candidate. */
    boolean vetoes() {
        return function().equals("veto") || function().equals("liftableVeto");
    }

    /** Returns its patterns of facts, without those of parameters. */
    List<Shape> facts() {
        return shapes.stream().filter(each -> !each.type().equals(Pattern.PARAMETERS)).toList();
    }

    /** Returns whether the switches it asks for are on, at the values in force. */
    boolean isOn(ParameterValues values) {
        return rule.patterns().stream()
                .filter(each -> each.type().equals(Pattern.PARAMETERS))
                .flatMap(each -> each.constraints().stream())
                .allMatch(each -> isOn(each, values));
    }

    private static boolean isOn(Constraint constraint, ParameterValues values) {
        if (!(constraint instanceof Constraint.Test test)) {
            return true;
        }
        return test.condition() instanceof Condition.Flag flag
                && flag.operand() instanceof Operand.Field field
                && values.asMap().get(field.name()) instanceof Boolean value
                && value != flag.negated();
    }
}
