package io.market7.api.models;

import io.market7.cycle.model.Drift;
import io.market7.cycle.model.Models;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/**
 * One model version.
 *
 * @param model name
 * @param version version
 * @param bound whether it decides
 * @param worthBinding whether it beat every baseline beyond chance; null when it is absent
 * @param meaning what it predicts; null when it is absent
 * @param details data, training and scores, as its metadata has them
 * @param absent why it cannot be trusted; null when it can
 * @param drift how far its world has moved; null when it does not decide
 */
public record ModelView(
        String model,
        String version,
        Boolean bound,
        @Schema(nullable = true) Boolean worthBinding,
        @Schema(nullable = true) String meaning,
        Map<String, Object> details,
        @Schema(nullable = true) String absent,
        @Schema(nullable = true) DriftView drift) {

    /**
     * How far the world of a model has moved from its training.
     *
     * @param rows rows counted
     * @param alarming whether anything has moved so far that somebody should look
     * @param index population stability index by feature, and of {@code score}
     */
    public record DriftView(Integer rows, Boolean alarming, Map<String, Double> index) {}

    static ModelView of(Models.Listed listed, Models models) {
        Drift.Standing standing = listed.bound() ? models.drift(listed.model()).orElse(null) : null;
        return new ModelView(
                listed.model(),
                listed.version(),
                listed.bound(),
                listed.worthBinding(),
                listed.meaning(),
                listed.details(),
                listed.absent(),
                standing == null
                        ? null
                        : new DriftView(standing.rows(), standing.alarming(), standing.index()));
    }
}
