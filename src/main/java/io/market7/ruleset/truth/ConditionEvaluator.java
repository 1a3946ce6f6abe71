package io.market7.ruleset.truth;

import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Evaluates every condition of a pattern against one fact, without stopping at the first that
 * fails.
 */
final class ConditionEvaluator {

    private final Values values;
    private final Predicate<Operand> isParameter;
    private final List<ConditionTruth> found = new ArrayList<>();

    /**
     * @param values values of the fact and of earlier bindings
     * @param isParameter whether an operand stands for a parameter
     */
    ConditionEvaluator(Values values, Predicate<Operand> isParameter) {
        this.values = values;
        this.isParameter = isParameter;
    }

    /** Returns every condition that was evaluated, in the order of the rule file. */
    List<ConditionTruth> found() {
        return found;
    }

    Truth evaluate(Condition condition) {
        if (condition instanceof Condition.And and) {
            return all(and.parts());
        }
        if (condition instanceof Condition.Or or) {
            return any(or.parts());
        }
        if (condition instanceof Condition.Comparison comparison) {
            return comparison.isNullTest() ? nullTest(comparison) : comparison(comparison);
        }
        if (condition instanceof Condition.In in) {
            return in(in);
        }
        if (condition instanceof Condition.MemberOf memberOf) {
            return memberOf(memberOf);
        }
        return flag((Condition.Flag) condition);
    }

    private Truth all(List<Condition> parts) {
        Truth result = Truth.TRUE;
        for (Condition part : parts) {
            result = result.and(evaluate(part));
        }
        return result;
    }

    private Truth any(List<Condition> parts) {
        Truth result = Truth.FALSE;
        for (Condition part : parts) {
            result = result.or(evaluate(part));
        }
        return result;
    }

    private Truth nullTest(Condition.Comparison comparison) {
        Object observed = values.of(comparison.left());
        boolean wantsKnown = comparison.relation() == Relation.NOT_EQUAL;
        Truth truth = Truth.of(wantsKnown == (observed != null));
        return keep(new ConditionTruth(comparison, observed, null, true, truth));
    }

    private Truth comparison(Condition.Comparison comparison) {
        Object left = values.of(comparison.left());
        Object right = values.of(comparison.right());
        if (right == null) {
            Truth truth = withoutThreshold(comparison.right());
            return keep(new ConditionTruth(comparison, left, null, false, truth));
        }
        if (left == null) {
            return keep(new ConditionTruth(comparison, null, right, false, Truth.UNKNOWN));
        }
        Truth truth = Truth.of(holds(comparison.relation(), left, right));
        return keep(new ConditionTruth(comparison, left, right, true, truth));
    }

    /** A division by zero may leave a number that is none; like in Java it only is unequal. */
    private static boolean holds(Relation relation, Object left, Object right) {
        boolean number = !isNan(left) && !isNan(right);
        return number ? relation.holds(Values.order(left, right)) : relation == Relation.NOT_EQUAL;
    }

    private static boolean isNan(Object value) {
        return value instanceof Double measure && measure.isNaN();
    }

    private Truth in(Condition.In in) {
        Object left = values.of(in.left());
        boolean member =
                left != null
                        && in.options().stream()
                                .anyMatch(option -> Values.order(left, values.of(option)) == 0);
        List<String> options = in.options().stream().map(values::of).map(Values::text).toList();
        return membership(in, left, options, member != in.negated());
    }

    private Truth memberOf(Condition.MemberOf memberOf) {
        Object left = values.of(memberOf.left());
        Object list = values.of(memberOf.list());
        if (list == null) {
            Truth truth = withoutThreshold(memberOf.list());
            return keep(new ConditionTruth(memberOf, left, null, false, truth));
        }
        boolean member = ((List<?>) list).contains(left);
        return membership(memberOf, left, list, member != memberOf.negated());
    }

    private Truth membership(Condition condition, Object left, Object options, boolean holds) {
        Truth truth = left == null ? Truth.UNKNOWN : Truth.of(holds);
        return keep(new ConditionTruth(condition, left, options, left != null, truth));
    }

    /** A parameter that is off is no unknown input: nothing compared with it ever holds. */
    private Truth withoutThreshold(Operand threshold) {
        return isParameter.test(threshold) ? Truth.FALSE : Truth.UNKNOWN;
    }

    private Truth flag(Condition.Flag flag) {
        Object observed = values.of(flag.operand());
        Truth truth =
                observed == null ? Truth.UNKNOWN : Truth.of((Boolean) observed != flag.negated());
        return keep(new ConditionTruth(flag, observed, null, observed != null, truth));
    }

    private Truth keep(ConditionTruth each) {
        found.add(each);
        return each.truth();
    }
}
