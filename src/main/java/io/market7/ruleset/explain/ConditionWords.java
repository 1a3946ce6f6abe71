package io.market7.ruleset.explain;

import io.market7.ruleset.manifest.Manifest;
import io.market7.ruleset.manifest.ParameterSpec;
import io.market7.ruleset.manifest.ParameterType;
import io.market7.ruleset.print.RuleFormatter;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Relation;
import io.market7.ruleset.tree.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says the conditions of a rule in the words of the fact format and of its parameters. */
public final class ConditionWords {

    private final Manifest manifest;
    private final Map<String, String> bound = new HashMap<>();

    /** Learns what the names stand for that the rule binds. */
    public ConditionWords(Rule rule, Manifest manifest) {
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

    /** Returns the facts under which a condition of this pattern holds, or does not hold. */
    public String of(Pattern pattern, Condition condition, boolean holds) {
        if (condition instanceof Condition.And and) {
            return all(pattern, and.parts(), holds, holds);
        }
        if (condition instanceof Condition.Or or) {
            return all(pattern, or.parts(), holds, !holds);
        }
        if (condition instanceof Condition.Comparison comparison) {
            return comparison(pattern, comparison, holds);
        }
        if (condition instanceof Condition.In in) {
            String options =
                    in.options().stream()
                            .map(option -> operand(pattern, option))
                            .collect(Collectors.joining(", "));
            String member = holds != in.negated() ? " one of " : " none of ";
            return operand(pattern, in.left()) + member + options;
        }
        if (condition instanceof Condition.MemberOf memberOf) {
            String member = holds != memberOf.negated() ? " in " : " not in ";
            return operand(pattern, memberOf.left()) + member + operand(pattern, memberOf.list());
        }
        Condition.Flag flag = (Condition.Flag) condition;
        return operand(pattern, flag.operand()) + " is " + (holds != flag.negated());
    }

    private String all(Pattern pattern, List<Condition> parts, boolean holds, boolean together) {
        return parts.stream()
                .map(part -> of(pattern, part, holds))
                .collect(Collectors.joining(together ? " and " : " or ", "(", ")"));
    }

    private String comparison(Pattern pattern, Condition.Comparison comparison, boolean holds) {
        String left = operand(pattern, comparison.left());
        if (comparison.isNullTest()) {
            boolean known = (comparison.relation() == Relation.NOT_EQUAL) == holds;
            return left + (known ? " known" : " unknown");
        }
        Relation relation = holds ? comparison.relation() : comparison.relation().opposite();
        return left + " " + relation.words() + " " + operand(pattern, comparison.right());
    }

    /** Returns whether the fact a pattern asks for is there. */
    public static String presence(Pattern pattern, boolean there) {
        return (there ? "a fact " : "no fact ")
                + MeasureNames.presence(pattern.type(), FactMarkers.of(pattern))
                + " that matches";
    }

    /** Returns an operand as a conclusion or a condition of this pattern names it. */
    public String operand(Pattern pattern, Operand operand) {
        if (operand instanceof Operand.Field field) {
            return field(pattern, field.name());
        }
        if (operand instanceof Operand.Binding binding) {
            return bound.get(binding.name());
        }
        if (operand instanceof Operand.Arithmetic arithmetic) {
            return "(%s %s %s)"
                    .formatted(
                            operand(pattern, arithmetic.left()),
                            arithmetic.operator(),
                            operand(pattern, arithmetic.right()));
        }
        return operand instanceof Operand.Constant constant
                ? constant.name()
                : RuleFormatter.operand(operand);
    }

    private String field(Pattern pattern, String field) {
        if (!pattern.type().equals(Pattern.PARAMETERS)) {
            return MeasureNames.path(pattern.type(), field, FactMarkers.of(pattern));
        }
        ParameterSpec spec = manifest.parameter(field);
        boolean bare = spec.type() == ParameterType.FLAG || !spec.choices().isEmpty();
        return bare ? field : "%s (%s)".formatted(field, spec.shownDefault());
    }
}
