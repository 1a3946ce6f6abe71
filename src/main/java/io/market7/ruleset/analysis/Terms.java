package io.market7.ruleset.analysis;

import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.print.RuleFormatter;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Relation;
import io.market7.ruleset.tree.Rule;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;

/** What the names bound in a rule stand for, so that rules with other names can be compared. */
final class Terms {

    private final Map<String, String> names = new HashMap<>();
    private final ParameterValues values;

    Terms(Rule rule, ParameterValues values) {
        this.values = values;
        for (Pattern pattern : rule.patterns()) {
            boolean parameters = pattern.type().equals(Pattern.PARAMETERS);
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.Bind bind) {
                    names.put(
                            bind.binding(),
                            parameters ? "@" + bind.field() : pattern.type() + "." + bind.field());
                }
            }
        }
    }

    /** Returns a field compared with a number; null when it is something else. */
    Bound bound(Condition.Comparison comparison) {
        if (comparison.left() instanceof Operand.Field field) {
            return bound(field.name(), comparison.relation(), comparison.right());
        }
        if (comparison.right() instanceof Operand.Field field) {
            return bound(field.name(), turned(comparison.relation()), comparison.left());
        }
        return null;
    }

    private Bound bound(String field, Relation relation, Operand operand) {
        if (operand instanceof Operand.Literal literal && literal.value() instanceof Number) {
            BigDecimal value = new BigDecimal(literal.value().toString());
            return new Bound(
                    field, relation, value.stripTrailingZeros().toPlainString(), value, true);
        }
        if (operand instanceof Operand.Binding binding) {
            String name = names.getOrDefault(binding.name(), "");
            if (name.startsWith("@") && isNumber(name.substring(1))) {
                Object value = values.asMap().get(name.substring(1));
                return new Bound(
                        field,
                        relation,
                        name,
                        value == null ? null : new BigDecimal(value.toString()),
                        false);
            }
        }
        return null;
    }

    private boolean isNumber(String parameter) {
        Object value = values.asMap().get(parameter);
        return value == null || value instanceof Number;
    }

    private static Relation turned(Relation relation) {
        return switch (relation) {
            case LESS -> Relation.GREATER;
            case AT_MOST -> Relation.AT_LEAST;
            case GREATER -> Relation.LESS;
            case AT_LEAST -> Relation.AT_MOST;
            default -> relation;
        };
    }

    /** Returns a condition as text in which names stand for what they are bound to. */
    String text(Condition condition) {
        Matcher bound =
                java.util.regex.Pattern.compile("\\$[A-Za-z0-9_]+")
                        .matcher(RuleFormatter.condition(condition));
        return bound.replaceAll(
                found ->
                        Matcher.quoteReplacement(names.getOrDefault(found.group(), found.group())));
    }
}
