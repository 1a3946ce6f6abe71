package io.market7.ruleset.explain;

import io.market7.domain.decision.ConditionEvidence;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Relation;
import io.market7.ruleset.tree.Rule;
import io.market7.ruleset.truth.ConditionTruth;
import io.market7.ruleset.truth.FactMatch;
import io.market7.ruleset.truth.FactReader;
import io.market7.ruleset.truth.ParameterOperands;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Says in names and units of the fact format how the conditions of a rule fared. */
final class MatchEvidence {

    private final ParameterOperands parameters;

    MatchEvidence(Rule rule) {
        this.parameters = new ParameterOperands(rule);
    }

    /** Returns the evidence of every pattern, in the order of the rule file. */
    List<ConditionEvidence> of(List<FactMatch> matches) {
        List<ConditionEvidence> all = new ArrayList<>();
        for (FactMatch match : matches) {
            List<ConditionEvidence> evidence = of(match);
            boolean negated = match.pattern().quantifier() == Pattern.Quantifier.NOT;
            evidence.forEach(each -> all.add(negated ? inverted(each) : each));
        }
        return all;
    }

    private List<ConditionEvidence> of(FactMatch match) {
        Pattern pattern = match.pattern();
        boolean facts = !pattern.type().equals(Pattern.PARAMETERS);
        if (facts && match.fact() == null) {
            return List.of(presence(pattern, null));
        }
        boolean bare = match.conditions().isEmpty();
        if (facts && bare && pattern.quantifier() == Pattern.Quantifier.NOT) {
            return List.of(presence(pattern, FactReader.presence(match.fact())));
        }
        return match.conditions().stream().map(each -> evidence(match, each)).toList();
    }

    private static ConditionEvidence presence(Pattern pattern, Object observed) {
        String path = MeasureNames.presence(pattern.type(), FactMarkers.of(pattern));
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

    private ConditionEvidence evidence(FactMatch match, ConditionTruth each) {
        Condition condition = each.condition();
        if (condition instanceof Condition.Comparison comparison) {
            boolean known = comparison.relation() == Relation.NOT_EQUAL;
            return comparison.isNullTest()
                    ? row(match, comparison.left(), known ? "known" : "unknown", null, each)
                    : row(
                            match,
                            comparison.left(),
                            comparison.relation().symbol(),
                            parameters.nameOf(match.pattern(), comparison.right()),
                            each);
        }
        if (condition instanceof Condition.In in) {
            return row(match, in.left(), in.negated() ? "not in" : "in", null, each);
        }
        if (condition instanceof Condition.MemberOf memberOf) {
            String parameter =
                    each.threshold() == null
                            ? parameters.nameOf(match.pattern(), memberOf.list())
                            : null;
            String relation = memberOf.negated() ? "not in" : "in";
            return row(match, memberOf.left(), relation, parameter, each);
        }
        Condition.Flag flag = (Condition.Flag) condition;
        ConditionTruth wanted =
                new ConditionTruth(
                        flag, each.observed(), !flag.negated(), each.decided(), each.truth());
        return row(match, flag.operand(), "==", null, wanted);
    }

    private ConditionEvidence row(
            FactMatch match,
            Operand operand,
            String relation,
            String parameter,
            ConditionTruth each) {
        String path = path(match, operand);
        Object observed = shown(each.observed());
        Object threshold = shown(each.threshold());
        return new ConditionEvidence(
                path,
                relation,
                threshold,
                parameter,
                observed,
                MeasureNames.unit(path),
                each.truth().holds(),
                margin(observed, threshold));
    }

    private String path(FactMatch match, Operand operand) {
        Pattern pattern = match.pattern();
        if (!(operand instanceof Operand.Field field)) {
            String parameter = parameters.nameOf(pattern, operand);
            return parameter == null ? "calculated" : "parameters." + parameter;
        }
        return pattern.type().equals(Pattern.PARAMETERS)
                ? "parameters." + field.name()
                : MeasureNames.path(pattern.type(), field.name(), FactMarkers.of(match.fact()));
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

    private static ConditionEvidence inverted(ConditionEvidence evidence) {
        String relation =
                switch (evidence.relation()) {
                    case "known" -> "unknown";
                    case "unknown" -> "known";
                    case "in" -> "not in";
                    case "not in" -> "in";
                    default -> Relation.of(evidence.relation()).opposite().symbol();
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
}
