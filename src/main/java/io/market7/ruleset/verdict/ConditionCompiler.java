package io.market7.ruleset.verdict;

import io.market7.ruleset.check.FieldType;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Relation;
import java.util.List;
import java.util.function.ToIntFunction;

/** Turns the conditions of one pattern into nodes that can be evaluated. */
final class ConditionCompiler {

    private final OperandCompiler operands;
    private final ToIntFunction<Condition> places;

    /**
     * @param places gives each leaf its place in the ruleset
     */
    ConditionCompiler(OperandCompiler operands, ToIntFunction<Condition> places) {
        this.operands = operands;
        this.places = places;
    }

    ConditionNode compile(Condition condition) {
        if (condition instanceof Condition.And and) {
            return new ConditionNode.All(parts(and.parts()));
        }
        if (condition instanceof Condition.Or or) {
            return new ConditionNode.Any(parts(or.parts()));
        }
        return new ConditionNode.Leaf(places.applyAsInt(condition), leaf(condition));
    }

    private ConditionNode[] parts(List<Condition> parts) {
        return parts.stream().map(this::compile).toArray(ConditionNode[]::new);
    }

    /** Returns a leaf without its place. */
    ConditionNode leaf(Condition condition) {
        if (condition instanceof Condition.Comparison comparison) {
            return comparison.isNullTest() ? nullTest(comparison) : comparison(comparison);
        }
        if (condition instanceof Condition.In in) {
            return in(in);
        }
        if (condition instanceof Condition.MemberOf member) {
            return new ConditionNode.MemberOf(
                    operands.value(member.left()),
                    member.negated(),
                    operands.value(member.list()),
                    operands.isParameter(member.list()));
        }
        Condition.Flag flag = (Condition.Flag) condition;
        return new ConditionNode.Flag(operands.value(flag.operand()), flag.negated());
    }

    private ConditionNode nullTest(Condition.Comparison comparison) {
        boolean known = comparison.relation() == Relation.NOT_EQUAL;
        return operands.isNumber(comparison.left())
                ? new ConditionNode.NumberKnown(operands.number(comparison.left()), known)
                : new ConditionNode.Known(operands.value(comparison.left()), known);
    }

    private ConditionNode comparison(Condition.Comparison comparison) {
        Operand left = comparison.left();
        Operand right = comparison.right();
        boolean off = operands.isParameter(right);
        if (operands.isNumber(left)) {
            return new ConditionNode.Numbers(
                    operands.number(left), comparison.relation(), operands.number(right), off);
        }
        if (operands.kindOf(left) == FieldType.Kind.AMOUNT) {
            return new ConditionNode.Amounts(
                    operands.value(left), comparison.relation(), operands.value(right), off);
        }
        return new ConditionNode.Equal(
                operands.value(left),
                comparison.relation() == Relation.EQUAL,
                operands.value(right),
                off);
    }

    private ConditionNode in(Condition.In in) {
        if (operands.isNumber(in.left())) {
            double[] options =
                    in.options().stream()
                            .mapToDouble(option -> operands.number(option).at(null))
                            .toArray();
            return new ConditionNode.NumberIn(operands.number(in.left()), in.negated(), options);
        }
        List<Object> options =
                in.options().stream().map(option -> operands.value(option).at(null)).toList();
        return new ConditionNode.ValueIn(operands.value(in.left()), in.negated(), options);
    }
}
