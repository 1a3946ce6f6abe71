package io.market7.ruleset.print;

import io.market7.ruleset.tree.Conclusion;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Rule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes rules the way every rule file should look; reading the result gives the same tree. */
public final class RuleFormatter {

    private RuleFormatter() {}

    /** Returns the file that holds exactly these rules. */
    public static String format(List<Rule> rules) {
        return rules.stream().map(RuleFormatter::format).collect(Collectors.joining("\n"));
    }

    private static String format(Rule rule) {
        StringBuilder text = new StringBuilder("// ").append(rule.reason()).append('\n');
        text.append("rule \"").append(rule.name()).append("\"\nwhen\n");
        rule.patterns()
                .forEach(pattern -> text.append("    ").append(pattern(pattern)).append('\n'));
        text.append("then\n");
        rule.conclusions()
                .forEach(
                        conclusion ->
                                text.append("    ").append(conclusion(conclusion)).append('\n'));
        return text.append("end\n").toString();
    }

    /** Returns one pattern in canonical form. */
    public static String pattern(Pattern pattern) {
        String quantifier =
                switch (pattern.quantifier()) {
                    case PLAIN -> "";
                    case NOT -> "not ";
                    case EXISTS -> "exists ";
                };
        String constraints =
                pattern.constraints().stream()
                        .map(RuleFormatter::constraint)
                        .collect(Collectors.joining(", "));
        return quantifier
                + pattern.type()
                + (constraints.isEmpty() ? "( )" : "( " + constraints + " )");
    }

    private static String constraint(Constraint constraint) {
        if (constraint instanceof Constraint.Bind bind) {
            return bind.binding() + " : " + bind.field();
        }
        return condition(((Constraint.Test) constraint).condition());
    }

    /** Returns one operand in canonical form. */
    public static String operand(Operand operand) {
        return OperandPrinter.print(operand);
    }

    /** Returns one condition in canonical form. */
    public static String condition(Condition condition) {
        return condition(condition, OperandPrinter::print);
    }

    /** Returns one condition with its operands as {@code operands} writes them. */
    static String condition(Condition condition, Function<Operand, String> operands) {
        if (condition instanceof Condition.And and) {
            return and.parts().stream()
                    .map(part -> nested(part, operands))
                    .collect(Collectors.joining(" && "));
        }
        if (condition instanceof Condition.Or or) {
            return or.parts().stream()
                    .map(part -> nested(part, operands))
                    .collect(Collectors.joining(" || "));
        }
        if (condition instanceof Condition.Comparison comparison) {
            return operands.apply(comparison.left())
                    + " "
                    + comparison.relation().symbol()
                    + " "
                    + operands.apply(comparison.right());
        }
        if (condition instanceof Condition.In in) {
            return operands.apply(in.left())
                    + (in.negated() ? " not in ( " : " in ( ")
                    + in.options().stream().map(operands).collect(Collectors.joining(", "))
                    + " )";
        }
        if (condition instanceof Condition.MemberOf memberOf) {
            return operands.apply(memberOf.left())
                    + (memberOf.negated() ? " not memberOf " : " memberOf ")
                    + operands.apply(memberOf.list());
        }
        Condition.Flag flag = (Condition.Flag) condition;
        return (flag.negated() ? "!" : "") + operands.apply(flag.operand());
    }

    private static String nested(Condition part, Function<Operand, String> operands) {
        boolean compound = part instanceof Condition.And || part instanceof Condition.Or;
        return compound ? "( " + condition(part, operands) + " )" : condition(part, operands);
    }

    private static String conclusion(Conclusion conclusion) {
        StringBuilder text =
                new StringBuilder("insertLogical( ")
                        .append(conclusion.function())
                        .append("( drools.getRule()");
        for (Operand argument : conclusion.arguments()) {
            text.append(", ").append(OperandPrinter.print(argument));
        }
        return text.append(" ) );").toString();
    }
}
