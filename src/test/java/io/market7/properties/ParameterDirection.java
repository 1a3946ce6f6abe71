package io.market7.properties;

import io.market7.ruleset.tree.Conclusion;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Relation;
import io.market7.ruleset.tree.Rule;
import io.market7.ruleset.truth.ParameterOperands;
import java.util.List;

/** Whether a rule holds more often when one parameter rises or is switched on. */
final class ParameterDirection {

    private final Rule rule;
    private final String parameter;
    private final ParameterOperands operands;

    ParameterDirection(Rule rule, String parameter) {
        this.rule = rule;
        this.parameter = parameter;
        this.operands = new ParameterOperands(rule);
    }

    Direction direction() {
        Direction all = Direction.NONE;
        for (Pattern pattern : rule.patterns()) {
            Direction own = Direction.NONE;
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.Test test) {
                    own = own.and(of(pattern, test.condition()));
                }
            }
            boolean negated = pattern.quantifier() == Pattern.Quantifier.NOT;
            all = all.and(negated ? own.opposite() : own);
        }
        for (Conclusion conclusion : rule.conclusions()) {
            for (Operand argument : conclusion.arguments()) {
                boolean used = of(rule.patterns().get(0), argument) != Direction.NONE;
                all = used ? Direction.EITHER : all;
            }
        }
        return all;
    }

    private Direction of(Pattern pattern, Condition condition) {
        if (condition instanceof Condition.And and) {
            return all(pattern, and.parts());
        }
        if (condition instanceof Condition.Or or) {
            return all(pattern, or.parts());
        }
        if (condition instanceof Condition.Comparison comparison) {
            return comparison.isNullTest() ? Direction.NONE : of(pattern, comparison);
        }
        if (condition instanceof Condition.Flag flag) {
            Direction direction = of(pattern, flag.operand());
            return flag.negated() ? direction.opposite() : direction;
        }
        Operand left =
                condition instanceof Condition.In in
                        ? in.left()
                        : ((Condition.MemberOf) condition).list();
        return of(pattern, left) == Direction.NONE ? Direction.NONE : Direction.EITHER;
    }

    private Direction all(Pattern pattern, List<Condition> parts) {
        return parts.stream().map(part -> of(pattern, part)).reduce(Direction.NONE, Direction::and);
    }

    private Direction of(Pattern pattern, Condition.Comparison comparison) {
        Direction left = of(pattern, comparison.left());
        Direction right = of(pattern, comparison.right());
        Relation relation = comparison.relation();
        if (relation.ordered()) {
            boolean below = relation == Relation.LESS || relation == Relation.AT_MOST;
            return below ? right.and(left.opposite()) : left.and(right.opposite());
        }
        if (left.and(right) == Direction.NONE) {
            return Direction.NONE;
        }
        boolean wanted =
                comparison.right() instanceof Operand.Literal literal
                        && Boolean.valueOf(relation == Relation.EQUAL).equals(literal.value());
        boolean flag =
                comparison.right() instanceof Operand.Literal literal
                        && literal.value() instanceof Boolean;
        return flag ? wanted ? left : left.opposite() : Direction.EITHER;
    }

    private Direction of(Pattern pattern, Operand operand) {
        if (operand instanceof Operand.Arithmetic arithmetic) {
            Direction left = of(pattern, arithmetic.left());
            Direction right = of(pattern, arithmetic.right());
            return switch (arithmetic.operator()) {
                case '+' -> left.and(right);
                case '-' -> left.and(right.opposite());
                default -> left.and(right) == Direction.NONE ? Direction.NONE : Direction.EITHER;
            };
        }
        return parameter.equals(operands.nameOf(pattern, operand)) ? Direction.UP : Direction.NONE;
    }
}
