package io.market7.ruleset.coverage;

import io.market7.ruleset.explain.FactMarkers;
import io.market7.ruleset.explain.MeasureNames;
import io.market7.ruleset.manifest.Manifest;
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
import java.util.stream.Collectors;

/** Says with which facts a point of a rule holds or fails, in the words of the fact format. */
final class PointWords {

    private final Manifest manifest;
    private final Map<String, String> bound = new HashMap<>();

    PointWords(Rule rule, Manifest manifest) {
        this.manifest = manifest;
        rule.patterns().forEach(this::remember);
    }

    private void remember(Pattern pattern) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Bind bind) {
                bound.put(bind.binding(), field(pattern, bind.field()));
            }
        }
    }

    /** Returns the facts under which the point comes out this way. */
    String wanted(CoveragePoint point, boolean holds) {
        if (point.presence()) {
            boolean negated = point.pattern().quantifier() == Pattern.Quantifier.NOT;
            return presence(point.pattern(), holds != negated);
        }
        Pattern pattern = point.pattern();
        if (point.condition() instanceof Condition.Comparison comparison) {
            return comparison(pattern, comparison, holds);
        }
        if (point.condition() instanceof Condition.In in) {
            String options =
                    in.options().stream()
                            .map(option -> words(pattern, option))
                            .collect(Collectors.joining(", "));
            return words(pattern, in.left())
                    + (holds != in.negated() ? " one of " : " none of ")
                    + options;
        }
        if (point.condition() instanceof Condition.MemberOf memberOf) {
            return words(pattern, memberOf.left())
                    + (holds != memberOf.negated() ? " in " : " not in ")
                    + words(pattern, memberOf.list());
        }
        Condition.Flag flag = (Condition.Flag) point.condition();
        return words(pattern, flag.operand()) + " " + (holds != flag.negated());
    }

    private static String presence(Pattern pattern, boolean there) {
        String name = MeasureNames.presence(pattern.type(), FactMarkers.of(pattern));
        return there
                ? "a fact %s that matches".formatted(name)
                : "no fact %s that matches".formatted(name);
    }

    private String comparison(Pattern pattern, Condition.Comparison comparison, boolean holds) {
        String left = words(pattern, comparison.left());
        if (comparison.isNullTest()) {
            boolean known = (comparison.relation() == Relation.NOT_EQUAL) == holds;
            return left + (known ? " known" : " unknown");
        }
        Relation relation = holds ? comparison.relation() : comparison.relation().opposite();
        return left + " " + relation.words() + " " + words(pattern, comparison.right());
    }

    private String words(Pattern pattern, Operand operand) {
        if (operand instanceof Operand.Field field) {
            return field(pattern, field.name());
        }
        if (operand instanceof Operand.Binding binding) {
            return bound.get(binding.name());
        }
        if (operand instanceof Operand.Arithmetic arithmetic) {
            return "( %s %s %s )"
                    .formatted(
                            words(pattern, arithmetic.left()),
                            arithmetic.operator(),
                            words(pattern, arithmetic.right()));
        }
        return operand instanceof Operand.Constant constant
                ? constant.name()
                : RuleFormatter.operand(operand);
    }

    private String field(Pattern pattern, String field) {
        return pattern.type().equals(Pattern.PARAMETERS)
                ? "%s (%s)".formatted(field, shown(manifest.parameter(field).defaultValue()))
                : MeasureNames.path(pattern.type(), field, FactMarkers.of(pattern));
    }

    private static String shown(Object value) {
        return value instanceof Double number
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }
}
