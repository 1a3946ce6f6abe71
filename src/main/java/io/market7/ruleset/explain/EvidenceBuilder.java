package io.market7.ruleset.explain;

import io.market7.domain.decision.ConditionEvidence;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.Explanation;
import io.market7.domain.decision.RuleEvidence;
import io.market7.domain.decision.RuleState;
import io.market7.ruleset.check.ConclusionFunction;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.tree.Conclusion;
import io.market7.ruleset.tree.Rule;
import io.market7.ruleset.truth.FactMatch;
import io.market7.ruleset.truth.RuleEvaluator;
import io.market7.ruleset.truth.Truth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Builds the explanation of a decision from the condition tree and the facts the engine saw. */
public final class EvidenceBuilder {

    private final RulesetSource source;
    private final ParameterValues parameters;
    private final Function<Rule, List<Object>> facts;

    /**
     * @param source the ruleset
     * @param parameters its effective parameters
     * @param facts every fact and conclusion a rule could look at when it was its turn
     */
    public EvidenceBuilder(
            RulesetSource source, ParameterValues parameters, Function<Rule, List<Object>> facts) {
        this.source = source;
        this.parameters = parameters;
        this.facts = facts;
    }

    /** Returns the evidence of the rules that concluded, or of every rule. */
    public Explanation explain(ConclusionView conclusions, ExplainLevel level) {
        List<RuleEvidence> rules =
                source.rules().stream()
                        .filter(
                                rule ->
                                        level == ExplainLevel.FULL
                                                || conclusions.concluded().contains(rule.name()))
                        .sorted(Comparator.comparing(Rule::name))
                        .map(rule -> evidence(rule, conclusions))
                        .toList();
        return new Explanation(level == ExplainLevel.FULL, rules);
    }

    private RuleEvidence evidence(Rule rule, ConclusionView conclusions) {
        List<FactMatch> matches = new RuleEvaluator(rule, parameters, facts.apply(rule)).best();
        List<ConditionEvidence> conditions = new MatchEvidence(rule).of(matches);
        boolean failed = RuleEvaluator.truthOf(matches) == Truth.FALSE;
        boolean concluded = conclusions.concluded().contains(rule.name());
        boolean lifted = conclusions.lifted().contains(rule.name());
        RuleState state =
                lifted
                        ? RuleState.LIFTED
                        : concluded
                                ? RuleState.FIRED
                                : failed ? RuleState.NOT_MATCHED : RuleState.UNKNOWN_INPUT;
        return new RuleEvidence(
                rule.name(),
                state,
                concluded ? outcome(rule) : null,
                lifted ? String.join(",", conclusions.overrides()) : null,
                rule.file(),
                rule.position().line(),
                conditions,
                Sentences.of(rule, state, conditions));
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
