package io.market7.api.rulesets;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A version that was begun.
 *
 * @param ruleset its ruleset
 * @param version its number
 * @param actionId id under which the action is written down
 */
public record DraftView(
        @Schema(example = "dca") String ruleset,
        @Schema(example = "1.1.0") String version,
        String actionId) {}
