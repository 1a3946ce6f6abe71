package io.market7.ruleset.explain;

import io.market7.domain.decision.ConditionEvidence;
import io.market7.domain.market.Series;
import io.market7.domain.market.Timeframe;
import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds the fact a pattern speaks of and shows how its conditions fared. */
final class PatternEvaluator {

    private static final Set<String> MARKERS =
            Set.of("series", "timeframe", "model", "name", "rule");

    private final ParameterValues parameters;
    private final List<Object> facts;
    private final Map<String, String> parameterBindings = new HashMap<>();

    PatternEvaluator(ParameterValues parameters, List<Object> facts) {
        this.parameters = parameters;
        this.facts = facts;
    }

    PatternMatch match(Pattern pattern, Map<String, Object> bindings) {
        if (pattern.type().equals(Pattern.PARAMETERS)) {
            return one(
                    pattern,
                    bindings,
                    name -> parameters.asMap().get(name),
                    name -> "parameters." + name);
        }
        List<PatternMatch> candidates = new ArrayList<>();
        for (Object fact : facts) {
            if (fact.getClass().getSimpleName().equals(pattern.type())
                    && speaksOf(pattern, fact, bindings)) {
                String marker = marker(fact);
                candidates.add(
                        one(
                                pattern,
                                bindings,
                                name -> FactReader.read(fact, name),
                                name -> MeasureNames.path(pattern.type(), name, marker)));
            }
        }
        return quantified(pattern, best(pattern, candidates), bindings);
    }

    private PatternMatch one(
            Pattern pattern,
            Map<String, Object> bindings,
            Function<String, Object> fields,
            Function<String, String> paths) {
        Map<String, Object> bound = new HashMap<>(bindings);
        ConditionEvaluator evaluator =
                new ConditionEvaluator(
                        new Values(fields, bound), paths, operand -> parameterOf(pattern, operand));
        Truth truth = Truth.TRUE;
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Bind bind) {
                Object value = fields.apply(bind.field());
                bound.put(bind.binding(), value);
                remember(pattern, bind);
                truth = value == null ? worse(truth, Truth.UNKNOWN) : truth;
            } else {
                Condition condition = ((Constraint.Test) constraint).condition();
                truth =
                        worse(
                                truth,
                                isMarker(condition) ? Truth.TRUE : evaluator.evaluate(condition));
            }
        }
        return new PatternMatch(truth, evaluator.evidence(), bound);
    }

    private PatternMatch best(Pattern pattern, List<PatternMatch> candidates) {
        if (candidates.isEmpty()) {
            String path = MeasureNames.path(pattern.type(), "value", markerOf(pattern));
            ConditionEvidence absent =
                    new ConditionEvidence(path, "known", null, null, null, null, false, null);
            return new PatternMatch(Truth.UNKNOWN, List.of(absent), Map.of());
        }
        return candidates.stream()
                .filter(match -> match.truth().holds())
                .findFirst()
                .orElse(candidates.get(0));
    }

    private static PatternMatch quantified(
            Pattern pattern, PatternMatch match, Map<String, Object> bindings) {
        if (pattern.quantifier() != Pattern.Quantifier.NOT) {
            return match.bindings().isEmpty()
                    ? new PatternMatch(match.truth(), match.evidence(), bindings)
                    : match;
        }
        List<ConditionEvidence> inverted =
                match.evidence().stream().map(PatternEvaluator::inverted).toList();
        return new PatternMatch(Truth.of(!match.truth().holds()), inverted, bindings);
    }

    private static ConditionEvidence inverted(ConditionEvidence evidence) {
        String relation =
                switch (evidence.relation()) {
                    case "known" -> "unknown";
                    case "unknown" -> "known";
                    case "in" -> "not in";
                    case "not in" -> "in";
                    default -> opposite(Relation.of(evidence.relation())).symbol();
                };
        return new ConditionEvidence(
                evidence.measure(),
                relation,
                evidence.threshold(),
                evidence.parameter(),
                evidence.observed(),
                evidence.unit(),
                !evidence.holds(),
                evidence.margin());
    }

    private static Relation opposite(Relation relation) {
        return switch (relation) {
            case LESS -> Relation.AT_LEAST;
            case AT_MOST -> Relation.GREATER;
            case GREATER -> Relation.AT_MOST;
            case AT_LEAST -> Relation.LESS;
            case EQUAL -> Relation.NOT_EQUAL;
            case NOT_EQUAL -> Relation.EQUAL;
        };
    }

    private boolean speaksOf(Pattern pattern, Object fact, Map<String, Object> bindings) {
        Values values = new Values(name -> FactReader.read(fact, name), bindings);
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Test test && isMarker(test.condition())) {
                Condition.Comparison marker = (Condition.Comparison) test.condition();
                Object wanted = values.of(marker.right());
                if (wanted == null || Values.order(values.of(marker.left()), wanted) != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isMarker(Condition condition) {
        return condition instanceof Condition.Comparison comparison
                && comparison.relation() == Relation.EQUAL
                && comparison.left() instanceof Operand.Field field
                && MARKERS.contains(field.name());
    }

    private void remember(Pattern pattern, Constraint.Bind bind) {
        if (pattern.type().equals(Pattern.PARAMETERS)) {
            parameterBindings.put(bind.binding(), bind.field());
        }
    }

    private String parameterOf(Pattern pattern, Operand operand) {
        if (operand instanceof Operand.Binding binding) {
            return parameterBindings.get(binding.name());
        }
        return pattern.type().equals(Pattern.PARAMETERS) && operand instanceof Operand.Field field
                ? field.name()
                : null;
    }

    private static String marker(Object fact) {
        if (fact instanceof io.market7.domain.market.Indicators record) {
            return (record.series() == Series.BTC ? "btc." : "indicators.")
                    + record.timeframe().label();
        }
        if (fact instanceof io.market7.domain.prediction.Prediction prediction) {
            return prediction.model();
        }
        if (fact instanceof io.market7.domain.market.CandidateSigns signs) {
            return signs.timeframe().label();
        }
        return fact instanceof io.market7.domain.score.Score score ? score.name() : "";
    }

    private static String markerOf(Pattern pattern) {
        List<String> parts = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Test test && isMarker(test.condition())) {
                Operand right = ((Condition.Comparison) test.condition()).right();
                parts.add(
                        right instanceof Operand.Constant constant
                                ? spelled(constant)
                                : right instanceof Operand.Literal literal
                                        ? String.valueOf(literal.value())
                                        : "");
            }
        }
        return String.join(".", parts);
    }

    private static String spelled(Operand.Constant constant) {
        return switch (constant.type()) {
            case "Timeframe" -> Timeframe.valueOf(constant.name()).label();
            case "Series" -> constant.name().equals("BTC") ? "btc" : "indicators";
            default -> constant.name();
        };
    }

    private static Truth worse(Truth a, Truth b) {
        if (a == Truth.FALSE || b == Truth.FALSE) {
            return Truth.FALSE;
        }
        return a == Truth.UNKNOWN || b == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.TRUE;
    }
}
