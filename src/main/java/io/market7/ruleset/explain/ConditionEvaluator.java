package io.market7.ruleset.explain;

import io.market7.domain.decision.ConditionEvidence;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Evaluates every condition of a pattern against one fact, without stopping at the first that
 * fails.
 */
final class ConditionEvaluator {

    private final Values values;
    private final Function<String, String> paths;
    private final Function<Operand, String> parameters;
    private final List<ConditionEvidence> evidence = new ArrayList<>();

    /**
     * @param values values of the fact and of earlier bindings
     * @param paths path of each field of the fact
     * @param parameters name of the parameter an operand stands for, or null
     */
    ConditionEvaluator(
            Values values, Function<String, String> paths, Function<Operand, String> parameters) {
        this.values = values;
        this.paths = paths;
        this.parameters = parameters;
    }

    List<ConditionEvidence> evidence() {
        return evidence;
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
            Object left = values.of(in.left());
            boolean member =
                    left != null
                            && in.options().stream()
                                    .anyMatch(option -> Values.order(left, values.of(option)) == 0);
            return membership(
                    in.left(),
                    in.negated(),
                    in.options().stream().map(values::of).map(Values::text).toList(),
                    left,
                    member);
        }
        if (condition instanceof Condition.MemberOf memberOf) {
            Object left = values.of(memberOf.left());
            Object list = values.of(memberOf.list());
            if (list == null) {
                return listUnknown(memberOf, left);
            }
            boolean member = ((List<?>) list).contains(left);
            return membership(memberOf.left(), memberOf.negated(), list, left, member);
        }
        return flag((Condition.Flag) condition);
    }

    private Truth listUnknown(Condition.MemberOf memberOf, Object left) {
        Truth truth = withoutThreshold(memberOf.list());
        String relation = memberOf.negated() ? "not in" : "in";
        add(memberOf.left(), relation, null, parameters.apply(memberOf.list()), left, truth);
        return truth;
    }

    /** A parameter that is off is no unknown input: nothing compared with it ever holds. */
    private Truth withoutThreshold(Operand threshold) {
        return parameters.apply(threshold) == null ? Truth.UNKNOWN : Truth.FALSE;
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
            Truth truth = evaluate(part);
            result =
                    truth == Truth.TRUE || result == Truth.TRUE
                            ? Truth.TRUE
                            : truth == Truth.UNKNOWN ? Truth.UNKNOWN : result;
        }
        return result;
    }

    private Truth nullTest(Condition.Comparison comparison) {
        Object observed = values.of(comparison.left());
        boolean wantsKnown = comparison.relation() == Relation.NOT_EQUAL;
        Truth truth = Truth.of(wantsKnown == (observed != null));
        add(comparison.left(), wantsKnown ? "known" : "unknown", null, null, observed, truth);
        return truth;
    }

    private Truth comparison(Condition.Comparison comparison) {
        Object left = values.of(comparison.left());
        Object right = values.of(comparison.right());
        Truth truth =
                right == null
                        ? withoutThreshold(comparison.right())
                        : left == null
                                ? Truth.UNKNOWN
                                : Truth.of(holds(comparison.relation(), left, right));
        add(
                comparison.left(),
                comparison.relation().symbol(),
                right,
                parameters.apply(comparison.right()),
                left,
                truth);
        return truth;
    }

    /** A division by zero may leave a number that is none; like in Java it only is unequal. */
    private static boolean holds(Relation relation, Object left, Object right) {
        boolean number = !isNan(left) && !isNan(right);
        return number ? relation.holds(Values.order(left, right)) : relation == Relation.NOT_EQUAL;
    }

    private static boolean isNan(Object value) {
        return value instanceof Double measure && measure.isNaN();
    }

    private Truth membership(
            Operand operand, boolean negated, Object options, Object left, boolean member) {
        Truth truth = left == null ? Truth.UNKNOWN : Truth.of(member != negated);
        add(operand, negated ? "not in" : "in", options, null, left, truth);
        return truth;
    }

    private Truth flag(Condition.Flag flag) {
        Object observed = values.of(flag.operand());
        Truth truth =
                observed == null ? Truth.UNKNOWN : Truth.of((Boolean) observed != flag.negated());
        add(flag.operand(), "==", !flag.negated(), null, observed, truth);
        return truth;
    }

    private void add(
            Operand operand,
            String relation,
            Object threshold,
            String parameter,
            Object observed,
            Truth truth) {
        String path =
                operand instanceof Operand.Field field
                        ? paths.apply(field.name())
                        : parameterPath(operand);
        evidence.add(
                new ConditionEvidence(
                        path,
                        relation,
                        shown(threshold),
                        parameter,
                        shown(observed),
                        MeasureNames.unit(path),
                        truth.holds(),
                        margin(shown(observed), shown(threshold))));
    }

    private String parameterPath(Operand operand) {
        String parameter = parameters.apply(operand);
        return parameter == null ? "calculated" : "parameters." + parameter;
    }

    private static Object shown(Object value) {
        if (value instanceof Double measure && !Double.isFinite(measure)) {
            return null;
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    private static Double margin(Object observed, Object threshold) {
        if (!(observed instanceof Number a) || !(threshold instanceof Number b)) {
            return null;
        }
        return new BigDecimal(a.toString()).subtract(new BigDecimal(b.toString())).doubleValue();
    }
}
