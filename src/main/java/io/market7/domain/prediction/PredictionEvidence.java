package io.market7.domain.prediction;

import io.market7.domain.Checks;
import java.util.List;

/**
 * What one model said about a decision, and what moved it.
 *
 * @param model name
 * @param version version
 * @param value what it said, in the unit of the fact; null when it said nothing
 * @param absent why it said nothing; null when it did
 * @param contributions what moved the margin most, the strongest first; empty when it said nothing
 */
public record PredictionEvidence(
        String model,
        String version,
        Double value,
        String absent,
        List<Contribution> contributions) {

    public PredictionEvidence {
        Checks.required("model", model);
        Checks.required("version", version);
        Checks.finite("value", value);
        contributions = List.copyOf(contributions);
    }

    /**
     * What one feature did.
     *
     * @param feature name
     * @param value its value; null when unknown
     * @param contribution to the margin: log odds for a probability
     */
    public record Contribution(String feature, Double value, double contribution) {}
}
