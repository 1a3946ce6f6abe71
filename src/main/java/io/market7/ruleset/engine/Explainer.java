package io.market7.ruleset.engine;

import io.market7.domain.deal.Amount;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.Explanation;
import io.market7.domain.decision.Lift;
import io.market7.domain.decision.Veto;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.explain.ConclusionView;
import io.market7.ruleset.explain.EvidenceBuilder;
import io.market7.ruleset.manifest.ParameterValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Asks the tree what every rule saw in the facts the session held. */
final class Explainer {

    private Explainer() {}

    private static List<Object> with(List<Object> facts, Amount amount) {
        List<Object> seen = new ArrayList<>(facts);
        if (amount != null) {
            seen.add(amount);
        }
        return seen;
    }

    static Explanation explain(
            QuestionRun question,
            CompiledRuleset ruleset,
            ParameterValues parameters,
            ExplainLevel level) {
        StageRun run = question.run();
        List<String> overrides =
                run.concluded(Lift.class).stream().map(Lift::rule).sorted().toList();
        Set<String> lifted = new TreeSet<>();
        if (!overrides.isEmpty()) {
            run.concluded(Veto.class).stream()
                    .filter(Veto::liftable)
                    .forEach(veto -> lifted.add(veto.rule()));
        }
        ConclusionView conclusions =
                new ConclusionView(ConcludedRules.of(question), lifted, overrides);
        List<Object> facts = run.facts();
        return new EvidenceBuilder(
                        ruleset.source(),
                        parameters,
                        rule -> with(facts, run.amountSeenBy(rule.name())))
                .explain(conclusions, level);
    }
}
