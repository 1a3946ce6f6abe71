package io.market7.api.models;

import io.market7.cycle.model.ShadowRecord;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/**
 * How a version did that predicts beside the bound one, without effect.
 *
 * @param version version
 * @param decisions decisions it was asked about since the start
 * @param different decisions that would have come out otherwise
 * @param failed decisions the rules could not make with it
 * @param meanApart mean size of the difference of both predictions; null while there are none
 * @param failure the newest failure; null when there was none
 * @param newest the newest decisions that would have come out otherwise, the newest first
 */
public record ShadowView(
        String version,
        Long decisions,
        Long different,
        Long failed,
        @Schema(nullable = true) Double meanApart,
        @Schema(nullable = true) String failure,
        List<ShadowDifferenceView> newest) {

    /**
     * A decision that would have come out otherwise.
     *
     * @param decisionId the decision
     * @param at its moment
     * @param symbol its pair
     * @param live outcome of the live decision
     * @param shadow outcome with the shadow's prediction
     * @param vetoesCame vetoes that only the shadow's has
     * @param vetoesGone vetoes that only the live one has
     * @param livePrediction what the bound model said; null when it said nothing
     * @param shadowPrediction what the shadow said; null when it said nothing
     */
    public record ShadowDifferenceView(
            String decisionId,
            Instant at,
            String symbol,
            String live,
            String shadow,
            List<String> vetoesCame,
            List<String> vetoesGone,
            @Schema(nullable = true) Double livePrediction,
            @Schema(nullable = true) Double shadowPrediction) {

        private static ShadowDifferenceView of(ShadowRecord.Difference each) {
            return new ShadowDifferenceView(
                    each.decisionId(),
                    each.at(),
                    each.symbol(),
                    each.live(),
                    each.shadow(),
                    each.vetoesCame(),
                    each.vetoesGone(),
                    each.livePrediction(),
                    each.shadowPrediction());
        }
    }

    static ShadowView of(ShadowRecord.Standing standing) {
        return new ShadowView(
                standing.version(),
                standing.decisions(),
                standing.different(),
                standing.failed(),
                Double.isNaN(standing.meanApart()) ? null : standing.meanApart(),
                standing.failure(),
                standing.newest().stream().map(ShadowDifferenceView::of).toList());
    }
}
