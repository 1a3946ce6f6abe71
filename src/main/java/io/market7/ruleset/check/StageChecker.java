package io.market7.ruleset.check;

import io.market7.ruleset.tree.Conclusion;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Rule;
import java.util.Map;

/** Finds the stage of a rule and refuses rules that look at what is not concluded yet. */
public final class StageChecker {

    private static final Map<String, Stage> KNOWN_AFTER =
            Map.of(
                    "TimeframeVeto", Stage.TIMEFRAME,
                    "TimeframeResults", Stage.TIMEFRAME,
                    "CandidateSigns", Stage.TIMEFRAME,
                    "Score", Stage.SCORE,
                    "SimulatedAdd", Stage.LEVERAGE,
                    "Tag", Stage.TAG,
                    "Proposal", Stage.PROPOSAL,
                    "Amount", Stage.PROPOSAL,
                    "Veto", Stage.VETO);

    private StageChecker() {}

    /** Returns the stage of a checked rule: the latest stage of its conclusions. */
    public static Stage stageOf(Rule rule) {
        Stage stage = Stage.MARKET;
        for (Conclusion conclusion : rule.conclusions()) {
            Stage own = ConclusionFunction.of(conclusion.function()).stage();
            stage = own.compareTo(stage) > 0 ? own : stage;
        }
        return stage;
    }

    static void check(Rule rule, Faults faults) {
        Stage stage = stageOf(rule);
        for (Pattern pattern : rule.patterns()) {
            Stage after = KNOWN_AFTER.get(pattern.type());
            if (after != null && stage.compareTo(after) <= 0) {
                faults.add(
                        pattern.position(),
                        "%s is known after stage %s, but this rule concludes in stage %s. Expected a later conclusion or another fact."
                                .formatted(pattern.type(), after.group(), stage.group()));
            }
        }
    }
}
