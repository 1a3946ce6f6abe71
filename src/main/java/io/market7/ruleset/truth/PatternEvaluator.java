package io.market7.ruleset.truth;

import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds the facts a pattern speaks of and evaluates its conditions on each of them. */
final class PatternEvaluator {

    private final ParameterOperands operands;
    private final ParameterValues parameters;
    private final List<Object> facts;
    private final Set<String> concluded;

    /**
     * @param concluded names bound in the rule that its conclusions use, which must be known
     */
    PatternEvaluator(
            ParameterOperands operands,
            ParameterValues parameters,
            List<Object> facts,
            Set<String> concluded) {
        this.operands = operands;
        this.parameters = parameters;
        this.facts = facts;
        this.concluded = concluded;
    }

    /**
     * Returns how the pattern fares with each fact it speaks of, those that match first; {@code
     * not} is left to the caller.
     */
    List<FactMatch> matches(Pattern pattern, Map<String, Object> bindings) {
        if (pattern.type().equals(Pattern.PARAMETERS)) {
            return List.of(match(pattern, null, parameters.asMap()::get, bindings));
        }
        List<FactMatch> matches = new ArrayList<>();
        for (Object fact : facts) {
            if (fact.getClass().getSimpleName().equals(pattern.type())) {
                Function<String, Object> fields = name -> FactReader.read(fact, name);
                if (Markers.choose(pattern, new Values(fields, bindings))) {
                    matches.add(match(pattern, fact, fields, bindings));
                }
            }
        }
        matches.sort(Comparator.comparing(match -> !match.truth().holds()));
        return matches;
    }

    private FactMatch match(
            Pattern pattern,
            Object fact,
            Function<String, Object> fields,
            Map<String, Object> bindings) {
        Map<String, Object> bound = new HashMap<>(bindings);
        ConditionEvaluator evaluator =
                new ConditionEvaluator(
                        new Values(fields, bound),
                        operand -> operands.nameOf(pattern, operand) != null);
        Truth truth = Truth.TRUE;
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Bind bind) {
                truth = truth.and(bind(bind, fields.apply(bind.field()), bound));
            } else {
                Condition condition = ((Constraint.Test) constraint).condition();
                truth =
                        truth.and(
                                Markers.isMarker(condition)
                                        ? Truth.TRUE
                                        : evaluator.evaluate(condition));
            }
        }
        return new FactMatch(pattern, fact, truth, evaluator.found(), bound);
    }

    private Truth bind(Constraint.Bind bind, Object value, Map<String, Object> bound) {
        bound.put(bind.binding(), value);
        return value == null && concluded.contains(bind.binding()) ? Truth.UNKNOWN : Truth.TRUE;
    }
}
