package io.market7.api.models;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * A model with all its versions.
 *
 * @param model name
 * @param versions every version
 * @param features unit, range and source of each feature of the version that decides, or of the
 *     newest; empty when it is absent
 * @param shadow how the version did that predicts beside the bound one; null when there is none
 * @param card its card, Markdown; null when there is none
 */
public record ModelDetail(
        String model,
        List<ModelView> versions,
        Map<String, String> features,
        @Schema(nullable = true) ShadowView shadow,
        @Schema(nullable = true) String card) {}
