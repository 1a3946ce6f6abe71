package io.market7.ruleset.explain;

import io.market7.domain.decision.ConditionEvidence;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Relation;
import io.market7.ruleset.truth.FactReader;
import io.market7.ruleset.truth.ParameterOperands;
import io.market7.ruleset.truth.Values;
import io.market7.ruleset.verdict.RulePoints;
import io.market7.ruleset.verdict.TreeSession;
import java.util.List;

/** What is said of one pattern of a rule: its conditions, or whether its fact is there. */
final class PatternPlan {

    private final Pattern pattern;
    private final int place;
    private final boolean negated;
    private final ParameterOperands parameters;
    private final List<RowPlan> rows;
    private final ConditionEvidence absent;

    /**
     * @param place place of the pattern in the ruleset
     * @param points places of its conditions
     */
    PatternPlan(Pattern pattern, int place, ParameterOperands parameters, RulePoints points) {
        this.pattern = pattern;
        this.place = place;
        this.negated = pattern.quantifier() == Pattern.Quantifier.NOT;
        this.parameters = parameters;
        this.rows =
                RulePoints.leaves(pattern).stream()
                        .map(condition -> row(condition, points.place(condition)))
                        .toList();
        this.absent = pattern.type().equals(Pattern.PARAMETERS) ? null : presence(null);
    }

    void addTo(List<ConditionEvidence> all, TreeSession tree) {
        Object fact = absent == null ? null : tree.chosen(place);
        if (absent != null && fact == null) {
            all.add(absent);
        } else if (rows.isEmpty() && negated && fact != null) {
            all.add(presence(FactReader.presence(fact)));
        } else {
            for (RowPlan row : rows) {
                all.add(row.evidence(tree, fact));
            }
        }
    }

    private ConditionEvidence presence(Object observed) {
        String path = MeasureNames.presence(pattern.type(), FactMarkers.of(pattern));
        String unit = observed == null ? null : MeasureNames.unit(path);
        return new ConditionEvidence(
                path,
                negated ? "unknown" : "known",
                null,
                null,
                observed,
                unit,
                (observed != null) != negated,
                null);
    }

    private RowPlan row(Condition condition, int at) {
        if (condition instanceof Condition.Comparison comparison) {
            Relation relation = comparison.relation();
            if (comparison.isNullTest()) {
                boolean known = (relation == Relation.NOT_EQUAL) != negated;
                return row(at, comparison.left(), known ? "known" : "unknown", null, false, null);
            }
            String symbol = (negated ? relation.opposite() : relation).symbol();
            String parameter = parameters.nameOf(pattern, comparison.right());
            return row(at, comparison.left(), symbol, parameter, false, null);
        }
        if (condition instanceof Condition.In in) {
            List<String> options =
                    in.options().stream().map(PatternPlan::literal).map(Values::text).toList();
            return row(at, in.left(), member(in.negated()), null, false, options);
        }
        if (condition instanceof Condition.MemberOf member) {
            String parameter = parameters.nameOf(pattern, member.list());
            return row(at, member.left(), member(member.negated()), parameter, true, null);
        }
        Condition.Flag flag = (Condition.Flag) condition;
        String relation = (negated ? Relation.NOT_EQUAL : Relation.EQUAL).symbol();
        return row(at, flag.operand(), relation, null, false, !flag.negated());
    }

    private RowPlan row(
            int at,
            Operand observed,
            String relation,
            String parameter,
            boolean namesOffOnly,
            Object constant) {
        return new RowPlan(
                at, negated, measure(observed), relation, parameter, namesOffOnly, constant);
    }

    private String member(boolean none) {
        return none == negated ? "in" : "not in";
    }

    private MeasurePlan measure(Operand operand) {
        if (!(operand instanceof Operand.Field field)) {
            String parameter = parameters.nameOf(pattern, operand);
            return MeasurePlan.of(parameter == null ? "calculated" : "parameters." + parameter);
        }
        return pattern.type().equals(Pattern.PARAMETERS)
                ? MeasurePlan.of("parameters." + field.name())
                : MeasurePlan.of(pattern, field.name());
    }

    private static Object literal(Operand operand) {
        return operand instanceof Operand.Constant constant
                ? constant.name()
                : ((Operand.Literal) operand).value();
    }
}
