package io.market7.ruleset.engine;

import io.market7.domain.decision.RuleIndex;
import io.market7.domain.decision.RuleState;
import io.market7.domain.decision.RuleVerdicts;
import io.market7.domain.decision.Veto;
import io.market7.ruleset.verdict.TreeSession;
import io.market7.ruleset.verdict.Tri;
import java.util.HashSet;
import java.util.Set;

/** Takes down what the tree says became of every rule and condition of a question. */
final class VerdictRecord {

    private VerdictRecord() {}

    /**
     * Returns the verdicts of the ruleset that answers; null when no tree judged.
     *
     * @param lifting whether an override lifts what can be lifted
     */
    static RuleVerdicts of(QuestionRun question, boolean lifting) {
        StageRun run = question.run();
        TreeSession tree = run.tree();
        if (tree == null) {
            return null;
        }
        tree.judgeRest();
        Set<String> lifted = new HashSet<>();
        if (lifting) {
            run.concluded(Veto.class).stream()
                    .filter(Veto::liftable)
                    .forEach(veto -> lifted.add(veto.rule()));
        }
        RuleIndex index = run.ruleset().index();
        RuleVerdicts.Encoder encoder = new RuleVerdicts.Encoder(index);
        for (int rule = 0; rule < index.rules().size(); rule++) {
            boolean isLifted = lifted.contains(index.rules().get(rule).rule());
            encoder.state(rule, state(tree.verdict(rule), isLifted));
        }
        for (int place = 0; place < index.conditionCount(); place++) {
            encoder.condition(place, tree.truth(place));
        }
        return encoder.verdicts();
    }

    private static RuleState state(byte verdict, boolean lifted) {
        return switch (verdict) {
            case Tri.TRUE -> lifted ? RuleState.LIFTED : RuleState.FIRED;
            case Tri.UNKNOWN -> RuleState.UNKNOWN_INPUT;
            default -> RuleState.NOT_MATCHED;
        };
    }
}
