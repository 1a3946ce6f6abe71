package io.market7.ruleset.flip;

import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.verdict.RulePoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What conditions and patterns look at: operands, components and names. */
final class Leaves {

    private Leaves() {}

    /** Returns the operands of a condition. */
    static List<Operand> operands(Condition condition) {
        List<Operand> operands = new ArrayList<>();
        if (condition instanceof Condition.Comparison comparison) {
            operands.add(comparison.left());
            operands.add(comparison.right());
        } else if (condition instanceof Condition.In in) {
            operands.add(in.left());
        } else if (condition instanceof Condition.MemberOf member) {
            operands.add(member.left());
            operands.add(member.list());
        } else if (condition instanceof Condition.Flag flag) {
            operands.add(flag.operand());
        }
        return operands;
    }

    /** Returns the components a pattern looks at, bound ones too. */
    static Set<String> fields(Pattern pattern) {
        Set<String> fields = new TreeSet<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Bind bind) {
                fields.add(bind.field());
            }
        }
        for (Condition leaf : RulePoints.leaves(pattern)) {
            operands(leaf).forEach(operand -> names(operand, fields, new TreeSet<>()));
        }
        return fields;
    }

    /** Collects the components and the bound names an operand is made of. */
    static void names(Operand operand, Set<String> fields, Set<String> bindings) {
        if (operand instanceof Operand.Field field) {
            fields.add(field.name());
        } else if (operand instanceof Operand.Binding binding) {
            bindings.add(binding.name());
        } else if (operand instanceof Operand.Arithmetic arithmetic) {
            names(arithmetic.left(), fields, bindings);
            names(arithmetic.right(), fields, bindings);
        }
    }
}
