package io.market7.ruleset.explain;

import io.market7.domain.decision.ConditionEvidence;
import io.market7.ruleset.measure.Measures;
import io.market7.ruleset.verdict.TreeSession;
import io.market7.ruleset.verdict.Tri;
import java.math.BigDecimal;

/**
 * What is said of one condition whenever it is explained; the values come from the tree.
 *
 * @param place place of the condition in the ruleset
 * @param negated whether it stands behind a {@code not}
 * @param measure names what is observed
 * @param relation relation as it is said, turned round behind a {@code not}
 * @param parameter parameter the threshold comes from, or null
 * @param namesOffOnly whether the parameter is named only when it is off
 * @param constant threshold when the rule file says it; null when the tree does
 */
record RowPlan(
        int place,
        boolean negated,
        MeasurePlan measure,
        String relation,
        String parameter,
        boolean namesOffOnly,
        Object constant) {

    ConditionEvidence evidence(TreeSession tree, Object fact) {
        Object observed = shown(tree.observed(place));
        Object threshold = constant == null ? shown(tree.threshold(place)) : constant;
        boolean holds = tree.truth(place) == Tri.TRUE;
        String path = measure.path(fact);
        return new ConditionEvidence(
                path,
                relation,
                threshold,
                namesOffOnly && threshold != null ? null : parameter,
                observed,
                measure.unit(path),
                holds != negated,
                margin(observed, threshold));
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
        return a instanceof BigDecimal || b instanceof BigDecimal
                ? new BigDecimal(a.toString()).subtract(new BigDecimal(b.toString())).doubleValue()
                : (Double) Measures.difference(a.doubleValue(), b.doubleValue());
    }
}
