package io.market7.ruleset.engine;

import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.Explanation;
import io.market7.domain.decision.Lift;
import io.market7.domain.decision.Veto;
import io.market7.ruleset.explain.ConclusionView;
import io.market7.ruleset.explain.EvidencePlan;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Asks the tree what every rule saw in the facts while it judged. */
final class Explainer {

    private Explainer() {}

    static Explanation explain(QuestionRun question, EvidencePlan plan, ExplainLevel level) {
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
        run.tree().judgeRest();
        return plan.explain(run.tree(), conclusions, level);
    }
}
