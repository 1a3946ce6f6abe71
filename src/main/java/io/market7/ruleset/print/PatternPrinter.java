package io.market7.ruleset.print;

import io.market7.ruleset.check.FieldType;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Relation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes one pattern for Drools, with a guard before every comparison of a value that may be
 * unknown.
 */
final class PatternPrinter {

    private final Pattern pattern;
    private final Map<String, FieldType> fields;
    private final Map<String, FieldType> bindings;
    private final Set<String> concluded;

    /**
     * @param pattern what to print
     * @param fields fields of its type
     * @param bindings names bound in the rule
     * @param concluded names a conclusion uses, which must therefore be known
     */
    PatternPrinter(
            Pattern pattern,
            Map<String, FieldType> fields,
            Map<String, FieldType> bindings,
            Set<String> concluded) {
        this.pattern = pattern;
        this.fields = fields;
        this.bindings = bindings;
        this.concluded = concluded;
    }

    String print() {
        Set<String> constraints = new LinkedHashSet<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Bind bind) {
                if (concluded.contains(bind.binding())) {
                    constraints.addAll(guards(new Operand.Field(bind.field(), bind.position())));
                }
                constraints.add(bind.binding() + " : " + bind.field());
            } else {
                constraints.addAll(top(((Constraint.Test) constraint).condition()));
            }
        }
        String quantifier =
                pattern.quantifier() == Pattern.Quantifier.PLAIN
                        ? ""
                        : pattern.quantifier().name().toLowerCase(Locale.ROOT) + " ";
        return quantifier + pattern.type() + "( " + String.join(", ", constraints) + " )";
    }

    private List<String> top(Condition condition) {
        List<String> parts = new ArrayList<>();
        if (condition instanceof Condition.And and) {
            and.parts().forEach(part -> parts.addAll(top(part)));
        } else if (condition instanceof Condition.Or) {
            parts.add(nested(condition));
        } else {
            parts.addAll(guards(condition));
            parts.add(RuleFormatter.condition(condition, this::operand));
        }
        return parts;
    }

    private String nested(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.parts().stream()
                    .map(this::nested)
                    .collect(Collectors.joining(" && ", "( ", " )"));
        }
        if (condition instanceof Condition.Or or) {
            return or.parts().stream()
                    .map(this::nested)
                    .collect(Collectors.joining(" || ", "( ", " )"));
        }
        List<String> parts = new ArrayList<>(guards(condition));
        parts.add(RuleFormatter.condition(condition, this::operand));
        return parts.size() == 1 ? parts.get(0) : "( " + String.join(" && ", parts) + " )";
    }

    private List<String> guards(Condition condition) {
        if (condition instanceof Condition.Comparison comparison) {
            return comparison.isNullTest() || falseOfNull(comparison)
                    ? List.of()
                    : both(comparison.left(), comparison.right());
        }
        if (condition instanceof Condition.In in) {
            return guards(in.left());
        }
        if (condition instanceof Condition.MemberOf memberOf) {
            return both(memberOf.left(), memberOf.list());
        }
        return guards(((Condition.Flag) condition).operand());
    }

    /** Measures are combined by a function, because Java would combine them in binary. */
    private String operand(Operand operand) {
        return operand instanceof Operand.Arithmetic arithmetic
                        && kind(arithmetic) == FieldType.Kind.MEASURE
                ? JavaPrinter.call("Measures", arithmetic, this::operand)
                : OperandPrinter.print(operand);
    }

    private FieldType.Kind kind(Operand operand) {
        if (operand instanceof Operand.Field field) {
            return fields.get(field.name()).kind();
        }
        if (operand instanceof Operand.Binding binding) {
            return bindings.get(binding.name()).kind();
        }
        if (operand instanceof Operand.Arithmetic arithmetic) {
            FieldType.Kind left = kind(arithmetic.left());
            return left == kind(arithmetic.right()) ? left : FieldType.Kind.MEASURE;
        }
        return FieldType.of(((Operand.Literal) operand).value().getClass()).kind();
    }

    private static boolean falseOfNull(Condition.Comparison comparison) {
        boolean constant =
                comparison.right() instanceof Operand.Literal
                        || comparison.right() instanceof Operand.Constant;
        return comparison.relation() == Relation.EQUAL
                && constant
                && !(comparison.left() instanceof Operand.Arithmetic);
    }

    private List<String> both(Operand left, Operand right) {
        List<String> guards = new ArrayList<>(guards(left));
        guards.addAll(guards(right));
        return guards;
    }

    private List<String> guards(Operand operand) {
        if (operand instanceof Operand.Field field) {
            return fields.get(field.name()).nullable()
                    ? List.of(field.name() + " != null")
                    : List.of();
        }
        if (operand instanceof Operand.Binding binding) {
            return bindings.get(binding.name()).nullable()
                    ? List.of(binding.name() + " != null")
                    : List.of();
        }
        return operand instanceof Operand.Arithmetic arithmetic
                ? both(arithmetic.left(), arithmetic.right())
                : List.of();
    }
}
