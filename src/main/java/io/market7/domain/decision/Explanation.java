package io.market7.domain.decision;

import io.market7.domain.prediction.PredictionEvidence;
import java.util.List;

/**
 * Why a decision came out as it did.
 *
 * @param complete whether every rule of the question is listed
 * @param rules rules in name order
 * @param predictions what models said, in name order; empty when none was asked
 * @param flips what would turn the outcome; null when nobody searched
 */
public record Explanation(
        boolean complete,
        List<RuleEvidence> rules,
        List<PredictionEvidence> predictions,
        Flips flips) {

    public Explanation {
        rules = List.copyOf(rules);
        predictions = List.copyOf(predictions);
    }

    /** An explanation for which nobody searched what would turn the outcome. */
    public Explanation(boolean complete, List<RuleEvidence> rules) {
        this(complete, rules, List.of(), null);
    }

    /** Returns the same explanation with what would turn the outcome. */
    public Explanation with(Flips found) {
        return new Explanation(complete, rules, predictions, found);
    }

    /** Returns the same explanation with what models said. */
    public Explanation predicted(List<PredictionEvidence> said) {
        return new Explanation(complete, rules, said, flips);
    }
}
