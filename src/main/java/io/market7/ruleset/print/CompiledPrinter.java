package io.market7.ruleset.print;

import io.market7.ruleset.check.ConclusionFunction;
import io.market7.ruleset.check.FieldType;
import io.market7.ruleset.check.RuleChecker;
import io.market7.ruleset.tree.Conclusion;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes rules the way Drools compiles them. The tree says what is meant; here it is spelled out:
 * an unknown value fails its comparison, and every rule stands in the group of its stage.
 */
public final class CompiledPrinter {

    private final RuleChecker schema;
    private final Function<Rule, String> groups;

    /**
     * @param schema knows the fields of every pattern
     * @param groups gives the group each rule stands in
     */
    public CompiledPrinter(RuleChecker schema, Function<Rule, String> groups) {
        this.schema = schema;
        this.groups = groups;
    }

    /** Returns the rule as Drools reads it, one construct a line. */
    public String print(Rule rule) {
        StringBuilder text = new StringBuilder("rule \"").append(rule.name()).append("\"\n");
        text.append("ruleflow-group \"").append(groups.apply(rule)).append("\"\nwhen\n");
        rule.patterns()
                .forEach(pattern -> text.append("    ").append(pattern(pattern)).append('\n'));
        text.append("then\n");
        rule.conclusions()
                .forEach(
                        conclusion ->
                                text.append("    ").append(conclusion(conclusion)).append('\n'));
        return text.append("end\n").toString();
    }

    private String pattern(Pattern pattern) {
        Set<String> constraints = new LinkedHashSet<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Bind bind) {
                guards(pattern, new Operand.Field(bind.field(), bind.position()))
                        .forEach(constraints::add);
                constraints.add(bind.binding() + " : " + bind.field());
            } else {
                constraints.addAll(top(pattern, ((Constraint.Test) constraint).condition()));
            }
        }
        String quantifier =
                pattern.quantifier() == Pattern.Quantifier.PLAIN
                        ? ""
                        : pattern.quantifier().name().toLowerCase(java.util.Locale.ROOT) + " ";
        return quantifier + pattern.type() + "( " + String.join(", ", constraints) + " )";
    }

    private List<String> top(Pattern pattern, Condition condition) {
        List<String> parts = new ArrayList<>();
        if (condition instanceof Condition.And and) {
            and.parts().forEach(part -> parts.addAll(top(pattern, part)));
        } else if (condition instanceof Condition.Or) {
            parts.add(nested(pattern, condition));
        } else {
            parts.addAll(guards(pattern, condition));
            parts.add(RuleFormatter.condition(condition));
        }
        return parts;
    }

    private String nested(Pattern pattern, Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.parts().stream()
                    .map(part -> nested(pattern, part))
                    .collect(Collectors.joining(" && ", "( ", " )"));
        }
        if (condition instanceof Condition.Or or) {
            return or.parts().stream()
                    .map(part -> nested(pattern, part))
                    .collect(Collectors.joining(" || ", "( ", " )"));
        }
        List<String> parts = new ArrayList<>(guards(pattern, condition));
        parts.add(RuleFormatter.condition(condition));
        return parts.size() == 1 ? parts.get(0) : "( " + String.join(" && ", parts) + " )";
    }

    private List<String> guards(Pattern pattern, Condition condition) {
        if (condition instanceof Condition.Comparison comparison) {
            if (comparison.isNullTest()) {
                return List.of();
            }
            List<String> guards = new ArrayList<>(guards(pattern, comparison.left()));
            guards.addAll(guards(pattern, comparison.right()));
            return guards;
        }
        if (condition instanceof Condition.In in) {
            return guards(pattern, in.left());
        }
        if (condition instanceof Condition.MemberOf memberOf) {
            return guards(pattern, memberOf.left());
        }
        return guards(pattern, ((Condition.Flag) condition).operand());
    }

    private List<String> guards(Pattern pattern, Operand operand) {
        if (operand instanceof Operand.Field field) {
            FieldType type = schema.fieldsOf(pattern.type()).get(field.name());
            return type.nullable() && !Presence.alwaysKnown(pattern.type(), field.name())
                    ? List.of(field.name() + " != null")
                    : List.of();
        }
        if (operand instanceof Operand.Arithmetic arithmetic) {
            List<String> guards = new ArrayList<>(guards(pattern, arithmetic.left()));
            guards.addAll(guards(pattern, arithmetic.right()));
            return guards;
        }
        return List.of();
    }

    private static String conclusion(Conclusion conclusion) {
        StringBuilder text =
                new StringBuilder("insertLogical( ")
                        .append(conclusion.function())
                        .append("( drools.getRule()");
        boolean amount =
                ConclusionFunction.of(conclusion.function()).arguments().stream()
                        .anyMatch(type -> type.kind() == FieldType.Kind.AMOUNT);
        for (Operand argument : conclusion.arguments()) {
            text.append(", ")
                    .append(amount ? JavaPrinter.print(argument) : OperandPrinter.print(argument));
        }
        return text.append(" ) );").toString();
    }
}
