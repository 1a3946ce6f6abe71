package io.market7.api.models;

import io.market7.domain.prediction.PredictionEvidence;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What a model said.
 *
 * @param model name
 * @param version version
 * @param value what it said; null when it said nothing
 * @param absent why it said nothing; null when it did
 * @param contributions what moved it most, the strongest first
 */
public record PredictionView(
        String model,
        String version,
        @Schema(nullable = true) Double value,
        @Schema(nullable = true) String absent,
        List<ContributionView> contributions) {

    /**
     * What one feature did.
     *
     * @param feature name
     * @param value its value; null when unknown
     * @param contribution to the margin: log odds for a probability
     */
    public record ContributionView(
            String feature, @Schema(nullable = true) Double value, Double contribution) {}

    static PredictionView of(PredictionEvidence said) {
        return new PredictionView(
                said.model(),
                said.version(),
                said.value(),
                said.absent(),
                said.contributions().stream()
                        .map(
                                each ->
                                        new ContributionView(
                                                each.feature(), each.value(), each.contribution()))
                        .toList());
    }
}
