package io.market7.cycle;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.RulesetRef;
import java.util.TreeSet;

/**
 * Finds out, while everything is at hand, whether an evaluation can be made again from what is
 * kept: its facts, rulesets, parameters and models.
 */
final class ReplayCause {

    private ReplayCause() {}

    /** Returns why not, as a code and perhaps a name; null when it can. */
    static String of(Evaluation evaluation) {
        Decision decision = evaluation.decision();
        if (Evaluation.ERROR.equals(evaluation.stage())) {
            return "rules-failed";
        }
        if (decision.rulesets().isEmpty()) {
            return "ruleset-unknown";
        }
        for (RulesetRef ruleset : decision.rulesets()) {
            if (!ruleset.sha256().matches("[0-9a-f]{64}")) {
                return "ruleset-unknown:" + ruleset.name() + "@" + ruleset.version();
            }
        }
        return model(evaluation);
    }

    // a prediction without a version was made by nobody knows which model
    private static String model(Evaluation evaluation) {
        for (String name : new TreeSet<>(evaluation.facts().predictions().values().keySet())) {
            if (!evaluation.decision().models().containsKey(name)) {
                return "model-missing:" + name;
            }
        }
        return null;
    }
}
