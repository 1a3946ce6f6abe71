package io.market7.ruleset.print;

import io.market7.ruleset.check.ConclusionFunction;
import io.market7.ruleset.check.FieldType;
import io.market7.ruleset.check.RuleChecker;
import io.market7.ruleset.tree.Conclusion;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Rule;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

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
        Map<String, FieldType> bindings = schema.bindingsOf(rule);
        Set<String> concluded = rule.concludedBindings();
        rule.patterns()
                .forEach(
                        pattern ->
                                text.append("    ")
                                        .append(
                                                new PatternPrinter(
                                                                pattern,
                                                                schema.fieldsOf(pattern.type()),
                                                                bindings,
                                                                concluded)
                                                        .print())
                                        .append('\n'));
        text.append("then\n");
        rule.conclusions()
                .forEach(
                        conclusion ->
                                text.append("    ").append(conclusion(conclusion)).append('\n'));
        return text.append("end\n").toString();
    }

    private static String conclusion(Conclusion conclusion) {
        StringBuilder text =
                new StringBuilder("insertLogical( ")
                        .append(ConclusionFunction.of(conclusion.function()).javaName())
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
