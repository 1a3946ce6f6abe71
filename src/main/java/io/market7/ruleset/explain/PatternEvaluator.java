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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds the fact a pattern speaks of and shows how its conditions fared. */
final class PatternEvaluator {

    private static final Set<String> MARKERS =
            Set.of("series", "timeframe", "model", "name", "rule");

    private static final Set<String> CONCLUSIONS =
            Set.of("Amount", "Proposal", "Tag", "TimeframeVeto", "Veto");

    private final ParameterValues parameters;
    private final List<Object> facts;
    private final Map<String, String> parameterBindings = new HashMap<>();

    PatternEvaluator(ParameterValues parameters, List<Object> facts) {
        this.parameters = parameters;
        this.facts = facts;
    }

    /** Returns how the pattern fares with each fact it speaks of, those that match first. */
    List<PatternMatch> matches(Pattern pattern, Map<String, Object> bindings) {
        if (pattern.type().equals(Pattern.PARAMETERS)) {
            return List.of(
                    one(
                            pattern,
                            bindings,
                            name -> parameters.asMap().get(name),
                            name -> "parameters." + name));
        }
        List<PatternMatch> candidates = candidates(pattern, bindings);
        if (pattern.quantifier() == Pattern.Quantifier.PLAIN && !candidates.isEmpty()) {
            return candidates;
        }
        PatternMatch best = candidates.isEmpty() ? absent(pattern) : candidates.get(0);
        return List.of(quantified(pattern, best, bindings));
    }

    private List<PatternMatch> candidates(Pattern pattern, Map<String, Object> bindings) {
        List<PatternMatch> candidates = new ArrayList<>();
        for (Object fact : facts) {
            if (fact.getClass().getSimpleName().equals(pattern.type())
                    && speaksOf(pattern, fact, bindings)) {
                String marker = marker(fact);
                PatternMatch match =
                        one(
                                pattern,
                                bindings,
                                name -> FactReader.read(fact, name),
                                name -> MeasureNames.path(pattern.type(), name, marker));
                candidates.add(
                        pattern.quantifier() == Pattern.Quantifier.NOT && match.evidence().isEmpty()
                                ? present(pattern, fact, match)
                                : match);
            }
        }
        candidates.sort(Comparator.comparing(match -> !match.truth().holds()));
        return candidates;
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
                bound.put(bind.binding(), fields.apply(bind.field()));
                remember(pattern, bind);
            } else {
                Condition condition = ((Constraint.Test) constraint).condition();
                truth = truth.and(isMarker(condition) ? Truth.TRUE : evaluator.evaluate(condition));
            }
        }
        return new PatternMatch(truth, evaluator.evidence(), bound);
    }

    /** What nobody concluded is not there; what nobody knows may be. */
    private static PatternMatch absent(Pattern pattern) {
        Truth truth = CONCLUSIONS.contains(pattern.type()) ? Truth.FALSE : Truth.UNKNOWN;
        return new PatternMatch(truth, List.of(presence(pattern, null)), Map.of());
    }

    private static PatternMatch present(Pattern pattern, Object fact, PatternMatch match) {
        Object observed = FactReader.presence(fact);
        return new PatternMatch(
                match.truth(), List.of(presence(pattern, observed)), match.bindings());
    }

    private static ConditionEvidence presence(Pattern pattern, Object observed) {
        String path = MeasureNames.presence(pattern.type(), markerOf(pattern));
        return new ConditionEvidence(
                path,
                "known",
                null,
                null,
                observed,
                observed == null ? null : MeasureNames.unit(path),
                observed != null,
                null);
    }

    private static PatternMatch quantified(
            Pattern pattern, PatternMatch match, Map<String, Object> bindings) {
        if (pattern.quantifier() != Pattern.Quantifier.NOT) {
            return new PatternMatch(match.truth(), match.evidence(), bindings);
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
}
