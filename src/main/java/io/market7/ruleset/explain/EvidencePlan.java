package io.market7.ruleset.explain;

import io.market7.domain.decision.ConditionEvidence;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.Explanation;
import io.market7.domain.decision.RuleEvidence;
import io.market7.domain.decision.RuleState;
import io.market7.ruleset.check.ConclusionFunction;
import io.market7.ruleset.tree.Conclusion;
import io.market7.ruleset.tree.Rule;
import io.market7.ruleset.truth.ParameterOperands;
import io.market7.ruleset.verdict.RuleTree;
import io.market7.ruleset.verdict.TreeSession;
import io.market7.ruleset.verdict.Tri;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Everything an explanation says of the rules of one version that does not depend on the facts,
 * made once. With what the tree saw while it judged, it becomes the explanation in one pass. Safe
 * to use from many threads.
 */
public final class EvidencePlan {

    private record RulePlan(Rule rule, int place, String outcome, List<PatternPlan> patterns) {}

    private final List<RulePlan> rules = new ArrayList<>();
    private final Sentences sentences = new Sentences();

    /** Plans the explanations of a ruleset. */
    public EvidencePlan(RuleTree tree) {
        for (int place = 0; place < tree.rules().size(); place++) {
            Rule rule = tree.rules().get(place);
            ParameterOperands parameters = new ParameterOperands(rule);
            List<PatternPlan> patterns = new ArrayList<>();
            int first = tree.points().firstPattern(place);
            for (int i = 0; i < rule.patterns().size(); i++) {
                patterns.add(
                        new PatternPlan(
                                rule.patterns().get(i), first + i, parameters, tree.points()));
            }
            rules.add(new RulePlan(rule, place, outcome(rule), List.copyOf(patterns)));
        }
        rules.sort(Comparator.comparing(plan -> plan.rule().name()));
    }

    /**
     * Returns the evidence of the rules that concluded, or of every rule.
     *
     * @param tree a session that showed what its conditions saw and judged every rule
     */
    public Explanation explain(TreeSession tree, ConclusionView conclusions, ExplainLevel level) {
        boolean full = level == ExplainLevel.FULL;
        List<RuleEvidence> evidence = new ArrayList<>();
        for (RulePlan plan : rules) {
            if (full || conclusions.concluded().contains(plan.rule().name())) {
                evidence.add(evidence(plan, tree, conclusions));
            }
        }
        return new Explanation(full, evidence);
    }

    private RuleEvidence evidence(RulePlan plan, TreeSession tree, ConclusionView conclusions) {
        Rule rule = plan.rule();
        List<ConditionEvidence> conditions = new ArrayList<>();
        for (PatternPlan pattern : plan.patterns()) {
            pattern.addTo(conditions, tree);
        }
        boolean concluded = conclusions.concluded().contains(rule.name());
        boolean lifted = conclusions.lifted().contains(rule.name());
        RuleState state = state(concluded, lifted, tree.verdict(plan.place()));
        return new RuleEvidence(
                rule.name(),
                state,
                concluded ? plan.outcome() : null,
                lifted ? String.join(",", conclusions.overrides()) : null,
                rule.file(),
                rule.position().line(),
                conditions,
                sentences.of(rule, state, conditions));
    }

    private static RuleState state(boolean concluded, boolean lifted, byte verdict) {
        if (lifted) {
            return RuleState.LIFTED;
        }
        if (concluded) {
            return RuleState.FIRED;
        }
        return verdict == Tri.FALSE ? RuleState.NOT_MATCHED : RuleState.UNKNOWN_INPUT;
    }

    private static String outcome(Rule rule) {
        List<String> outcomes =
                rule.conclusions().stream()
                        .map(Conclusion::function)
                        .map(function -> ConclusionFunction.of(function).outcome())
                        .toList();
        return String.join(" and ", outcomes);
    }
}
