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

/**
 * Writes rules the way every rule file should look; reading the result gives the same tree. Lines
 * are at most {@value PatternLayout#WIDTH} characters long, and a file that would have more than
 * {@value #ROOMY_LINES} lines is closed up: {@code when} beside the name, the conclusion of a rule
 * that has one between {@code then} and {@code end}.
 */
public final class RuleFormatter {

    /** Longest file, in lines, in which every part of a rule has lines of its own. */
    public static final int ROOMY_LINES = 60;

    private static final int INDENT = 4;

    private RuleFormatter() {}

    /** Returns the file that holds exactly these rules. */
    public static String format(List<Rule> rules) {
        String roomy = file(rules, false);
        return roomy.lines().count() > ROOMY_LINES ? file(rules, true) : roomy;
    }

    private static String file(List<Rule> rules, boolean close) {
        return rules.stream().map(rule -> format(rule, close)).collect(Collectors.joining("\n"));
    }

    private static String format(Rule rule, boolean close) {
        StringBuilder text = new StringBuilder(ReasonLayout.of(rule.reason()));
        text.append("rule \"").append(rule.name()).append(close ? "\" when\n" : "\"\nwhen\n");
        for (Pattern pattern : rule.patterns()) {
            text.append(PatternLayout.of(pattern, INDENT)).append('\n');
        }
        List<String> conclusions =
                rule.conclusions().stream().map(RuleFormatter::conclusion).toList();
        if (close && conclusions.size() == 1) {
            return text.append("then ").append(conclusions.get(0)).append(" end\n").toString();
        }
        text.append("then\n");
        conclusions.forEach(each -> text.append(" ".repeat(INDENT)).append(each).append('\n'));
        return text.append("end\n").toString();
    }

    /** Returns one pattern on one line. */
    public static String pattern(Pattern pattern) {
        String constraints =
                pattern.constraints().stream()
                        .map(RuleFormatter::constraint)
                        .collect(Collectors.joining(", "));
        return quantifier(pattern)
                + pattern.type()
                + (constraints.isEmpty() ? "()" : "( " + constraints + " )");
    }

    static String quantifier(Pattern pattern) {
        return switch (pattern.quantifier()) {
            case PLAIN -> "";
            case NOT -> "not ";
            case EXISTS -> "exists ";
        };
    }

    /** Returns one constraint of a pattern in canonical form, on one line. */
    public static String constraint(Constraint constraint) {
        if (constraint instanceof Constraint.Bind bind) {
            return bind.binding() + " : " + bind.field();
        }
        return condition(((Constraint.Test) constraint).condition());
    }

    /** Returns one operand in canonical form, on one line. */
    public static String operand(Operand operand) {
        return OperandPrinter.print(operand);
    }

    /** Returns one condition in canonical form, on one line. */
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

    static String nested(Condition part) {
        return nested(part, OperandPrinter::print);
    }

    private static String nested(Condition part, Function<Operand, String> operands) {
        String text = condition(part, operands);
        return compound(part) ? "( " + text + " )" : text;
    }

    static boolean compound(Condition condition) {
        return condition instanceof Condition.And || condition instanceof Condition.Or;
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
