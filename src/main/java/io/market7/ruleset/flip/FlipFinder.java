package io.market7.ruleset.flip;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Flip;
import io.market7.domain.decision.Flips;
import io.market7.ruleset.check.ConclusionFunction;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.compile.Judge;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.tree.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Finds the smallest sets of changes that would turn a decision. The condition tree is searched;
 * what it finds counts only when the rule engine decides so too. The same facts, rules and options
 * give the same answer, always: the work is bounded by a number of decisions, not by time. Safe to
 * use from many threads.
 */
public final class FlipFinder {

    private static final Set<ConclusionFunction> SCORING =
            Set.of(ConclusionFunction.SCORE_CHANGE, ConclusionFunction.MULTIPLIER_CHANGE);

    private final Supplier<BoundRulesets> rulesets;
    private final AtomicReference<Judged> judged = new AtomicReference<>();

    private record Judged(BoundRulesets bound, BoundRulesets byTree) {}

    /** Decides with the rule engine, with the parameters the facts brought along. */
    private record Verifier(BoundRulesets bound, FactSet original) {

        Decision decide(FactSet changed) {
            return new RuleEngine(() -> bound)
                    .decide(
                            RecordCopy.with(changed, "parameters", original.parameters()),
                            ExplainLevel.NONE);
        }
    }

    /** Searches with whatever set of rulesets the supplier gives at the start of each search. */
    public FlipFinder(Supplier<BoundRulesets> rulesets) {
        this.rulesets = rulesets;
    }

    /**
     * Returns what would turn the decision the facts lead to.
     *
     * @throws FlipRefusal when the options make no sense for the decision
     */
    public Flips find(FactSet facts, FlipOptions options) {
        BoundRulesets bound = rulesets.get();
        BoundRulesets byTree = byTree(bound).with(facts.parameters());
        FactSet bare = RecordCopy.with(facts, "parameters", Map.of());
        RuleEngine tree = new RuleEngine(() -> byTree);
        CompiledRuleset deciding = byTree.ruleset(facts.question().ruleset());
        Trial trial = new Trial(tree, deciding.tree().points().count(), options.mostDecisions());
        Decision decided = tree.decide(bare, ExplainLevel.NONE);
        List<Rule> rules = deciding.source().rules();
        Goal goal = Goal.of(options.goal(), decided, rules);
        MeasureSet measures = MeasureSet.of(bare, options.mutable());
        Reach reach = new Reach(measures, bare, rules, scoring(byTree, deciding));
        Obstacles obstacles = new Obstacles(goal, reach, rules);
        List<String> fixed = obstacles.fixed(decided);
        Origins origins = new Origins(measures, bare, decided);
        List<Search.Found> found = List.of();
        if (fixed.isEmpty()) {
            Boundaries boundaries = boundaries(byTree, deciding, measures, reach);
            Candidates candidates = new Candidates(measures, origins, boundaries, trial);
            found =
                    new Search(measures, obstacles, goal, candidates, origins, trial)
                            .run(bare, decided, options.maxChanges());
        }
        return new Flips(
                verified(found, goal, new Verifier(bound, facts), measures, origins, options),
                options.goal(),
                options.maxChanges(),
                !trial.exhausted(),
                trial.count(),
                fixed);
    }

    private BoundRulesets byTree(BoundRulesets bound) {
        Judged last = judged.get();
        if (last == null || last.bound() != bound) {
            last = new Judged(bound, bound.judgedBy(Judge.TREE));
            judged.set(last);
        }
        return last.byTree();
    }

    private static List<Rule> scoring(BoundRulesets bound, CompiledRuleset deciding) {
        List<Rule> scoring = new ArrayList<>();
        for (CompiledRuleset ruleset : bound.all()) {
            boolean scores =
                    ruleset == deciding
                            || deciding.source().manifest().scores().contains(ruleset.ref().name());
            if (scores) {
                ruleset.source().rules().stream()
                        .filter(rule -> Reach.concludes(rule, SCORING))
                        .forEach(scoring::add);
            }
        }
        return scoring;
    }

    /** The deciding rules, those that classify BTC, and those that change scores it reads. */
    private static Boundaries boundaries(
            BoundRulesets bound, CompiledRuleset deciding, MeasureSet measures, Reach reach) {
        Boundaries boundaries = new Boundaries(measures, reach);
        for (CompiledRuleset ruleset : bound.all()) {
            String name = ruleset.ref().name();
            ParameterValues parameters = bound.parameters(name);
            boolean whole = ruleset == deciding || name.equals("btc");
            for (Rule rule : ruleset.source().rules()) {
                if (whole
                        || deciding.source().manifest().scores().contains(name)
                                && Reach.concludes(rule, SCORING)) {
                    boundaries.add(rule, parameters);
                }
            }
        }
        return boundaries;
    }

    private static List<Flip> verified(
            List<Search.Found> found,
            Goal goal,
            Verifier verifier,
            MeasureSet measures,
            Origins origins,
            FlipOptions options) {
        List<Flip> verified = new ArrayList<>();
        for (Search.Found each : found) {
            if (verified.size() == options.mostSets()) {
                break;
            }
            Decision again = verifier.decide(each.changes().facts());
            if (goal.reached(again)) {
                verified.add(
                        new Flip(each.changes().named(measures, origins), again.outcome(), true));
            }
        }
        return verified;
    }
}
