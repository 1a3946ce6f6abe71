package io.market7.ruleset.engine;

import io.market7.domain.decision.Decider;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.Explanation;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.RulesetRef;
import io.market7.domain.market.Side;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.measure.FreshFacts;
import io.market7.ruleset.verdict.TreeSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Decides questions with the bound rulesets. The tree says what rules mean, Drools fires them, the
 * resolver has the last word. Safe to use from many threads; every decision is made by exactly one
 * set of rulesets.
 */
public final class RuleEngine implements Decider {

    private final RulesetChoice rulesets;

    /** Decides with whatever set of rulesets the supplier gives at the start of each decision. */
    public RuleEngine(Supplier<BoundRulesets> rulesets) {
        this(RulesetChoice.same(rulesets));
    }

    /** Decides with whatever is chosen for the symbol at the start of each decision. */
    public RuleEngine(RulesetChoice rulesets) {
        this.rulesets = rulesets;
    }

    @Override
    public Decision decide(FactSet facts, ExplainLevel level) {
        return decide(facts, level, Set.of());
    }

    /**
     * Decides while some rules are silent: what they conclude is left out. For scenarios that test
     * one guard.
     *
     * @param silenced names of the silent rules
     */
    public Decision decide(FactSet facts, ExplainLevel level, Set<String> silenced) {
        boolean explained = level != ExplainLevel.NONE;
        return decide(
                facts,
                silenced,
                explained,
                (question, bound) ->
                        explained
                                ? Explainer.explain(
                                        question, bound.plan(question.run().ruleset()), level)
                                : null);
    }

    /**
     * Decides without an explanation, and shows what the rules of the question had before them.
     *
     * @param silenced names of the silent rules
     * @param observer looks at it before the decision is returned
     */
    public Decision decide(FactSet facts, Set<String> silenced, Consumer<WorkingMemory> observer) {
        return decide(
                facts,
                silenced,
                false,
                (question, bound) -> {
                    observer.accept(new WorkingMemory(question, question.run().ruleset()));
                    return null;
                });
    }

    /**
     * Decides without an explanation, and shows how the tree judged every condition. For rulesets
     * the tree has a say in.
     *
     * @param observer looks at the tree before the decision is returned
     */
    public Decision judge(FactSet facts, Consumer<TreeSession> observer) {
        return decide(
                facts,
                Set.of(),
                false,
                (question, bound) -> {
                    observer.accept(question.run().tree());
                    return null;
                });
    }

    private Decision decide(
            FactSet facts,
            Set<String> silenced,
            boolean explained,
            BiFunction<QuestionRun, BoundRulesets, Explanation> explainer) {
        BoundRulesets bound = rulesets.about(facts.subject().symbol());
        CompiledRuleset ruleset = bound.ruleset(facts.question().ruleset());
        EffectiveParameters parameters = new EffectiveParameters(bound, facts.parameters());
        ParameterValues own = parameters.of(ruleset.ref().name());
        FreshFacts fresh = new FreshFacts(facts, own);
        BtcState btc =
                BtcState.classify(
                        bound.ruleset("btc"), parameters.of("btc"), fresh, bound.btcMemo());
        List<CompiledRuleset> used = new ArrayList<>(List.of(bound.ruleset("btc")));
        if (used.get(0) != ruleset) {
            used.add(ruleset);
        }
        Map<String, Double> scores = new TreeMap<>(facts.scores());
        if (QuestionRun.readsScores(facts.question())) {
            computeScores(new ScoreContext(bound, parameters, fresh, btc), ruleset, scores, used);
        }
        try (StageRun run = new StageRun(ruleset, own, silenced, explained)) {
            QuestionRun question = new QuestionRun(run, fresh, own, btc, scores);
            question.complete();
            return resolve(question, used, parameters, explainer.apply(question, bound));
        }
    }

    private static Decision resolve(
            QuestionRun question,
            List<CompiledRuleset> used,
            EffectiveParameters parameters,
            Explanation explanation) {
        List<RulesetRef> refs = used.stream().map(CompiledRuleset::ref).toList();
        return DecisionResolver.resolve(
                question,
                refs,
                parameters.sha256(refs.stream().map(RulesetRef::name).toList()),
                explanation);
    }

    private record ScoreContext(
            BoundRulesets bound, EffectiveParameters parameters, FreshFacts fresh, BtcState btc) {}

    private static void computeScores(
            ScoreContext context,
            CompiledRuleset deciding,
            Map<String, Double> scores,
            List<CompiledRuleset> used) {
        Question question = context.fresh().all().question();
        for (String name : deciding.source().manifest().scores()) {
            if (!scores.containsKey(name) && !name.equals(question.label())) {
                CompiledRuleset scorer = context.bound().ruleset(name);
                if (!used.contains(scorer)) {
                    used.add(scorer);
                }
                try (StageRun run = new StageRun(scorer.scoring(), context.parameters().of(name))) {
                    CommonFacts.candidate(run, context.fresh().all(), Question.of(name), Side.LONG);
                    CommonFacts.insert(run, context.fresh(), context.btc(), Map.of());
                    ScoreRun score =
                            name.equals("fork")
                                    ? ForkScoring.score(
                                            run, context.fresh(), context.btc(), Side.LONG)
                                    : ScoreRun.safu(run, context.fresh());
                    run.agree();
                    score.addTo(scores, name);
                }
            }
        }
    }
}
