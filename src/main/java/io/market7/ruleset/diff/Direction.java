package io.market7.ruleset.diff;

import io.market7.ruleset.check.ConclusionFunction;
import io.market7.ruleset.diff.Difference.Effect;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Relation;
import io.market7.ruleset.tree.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a larger value of a parameter does to orders, as far as the rules show it: a veto that
 * matches more often is stricter, a proposal or an override that does is looser.
 */
final class Direction {

    private final String parameter;
    private final Set<Effect> found = EnumSet.noneOf(Effect.class);

    private Direction(String parameter) {
        this.parameter = parameter;
    }

    /** Returns the effect of a larger value. */
    static Effect ofLarger(String parameter, List<Rule> rules) {
        Direction direction = new Direction(parameter);
        rules.forEach(direction::rule);
        if (direction.found.isEmpty() || direction.found.contains(Effect.UNTOLD)) {
            return Effect.UNTOLD;
        }
        return direction.found.size() == 1 ? direction.found.iterator().next() : Effect.MIXED;
    }

    static Effect opposite(Effect effect) {
        return switch (effect) {
            case STRICTER -> Effect.LOOSER;
            case LOOSER -> Effect.STRICTER;
            default -> effect;
        };
    }

    private void rule(Rule rule) {
        String binding = null;
        for (Pattern pattern : rule.patterns()) {
            boolean not = pattern.quantifier() == Pattern.Quantifier.NOT;
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.Bind bind) {
                    binding =
                            pattern.type().equals(Pattern.PARAMETERS)
                                            && bind.field().equals(parameter)
                                    ? bind.binding()
                                    : binding;
                } else if (binding != null) {
                    condition(((Constraint.Test) constraint).condition(), binding, not, rule);
                }
            }
        }
        if (binding != null && rule.concludedBindings().contains(binding)) {
            found.add(Effect.UNTOLD);
        }
    }

    private void condition(Condition condition, String binding, boolean not, Rule rule) {
        if (condition instanceof Condition.And and) {
            and.parts().forEach(part -> condition(part, binding, not, rule));
        } else if (condition instanceof Condition.Or or) {
            or.parts().forEach(part -> condition(part, binding, not, rule));
        } else if (condition instanceof Condition.Comparison comparison
                && comparison.right() instanceof Operand.Binding right
                && right.name().equals(binding)
                && !names(comparison.left(), binding)) {
            comparison(comparison.relation(), not, rule);
        } else if (operands(condition).anyMatch(each -> names(each, binding))) {
            found.add(Effect.UNTOLD);
        }
    }

    /** Whether a value is known does not depend on how large it is. */
    private static Stream<Operand> operands(Condition leaf) {
        if (leaf instanceof Condition.Comparison comparison) {
            return comparison.isNullTest()
                    ? Stream.of()
                    : Stream.of(comparison.left(), comparison.right());
        }
        if (leaf instanceof Condition.In in) {
            return Stream.of(in.left());
        }
        if (leaf instanceof Condition.MemberOf member) {
            return Stream.of(member.left(), member.list());
        }
        return Stream.of(((Condition.Flag) leaf).operand());
    }

    private static boolean names(Operand operand, String binding) {
        if (operand instanceof Operand.Arithmetic arithmetic) {
            return names(arithmetic.left(), binding) || names(arithmetic.right(), binding);
        }
        return operand instanceof Operand.Binding found && found.name().equals(binding);
    }

    private void comparison(Relation relation, boolean not, Rule rule) {
        if (!relation.ordered()) {
            found.add(Effect.UNTOLD);
            return;
        }
        boolean below = relation == Relation.LESS || relation == Relation.AT_MOST;
        found.add(ofMoreMatches(rule, below != not));
    }

    private static Effect ofMoreMatches(Rule rule, boolean more) {
        ConclusionFunction function = ConclusionFunction.of(rule.conclusions().get(0).function());
        return switch (function) {
            case VETO, LIFTABLE_VETO, TIMEFRAME_VETO -> more ? Effect.STRICTER : Effect.LOOSER;
            case LIFT, PROPOSAL -> more ? Effect.LOOSER : Effect.STRICTER;
            default -> Effect.UNTOLD;
        };
    }
}
