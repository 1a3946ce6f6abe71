package io.market7.api.rulesets;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A version that decides beside the live one.
 *
 * @param ruleset its ruleset
 * @param shadow the version; null when there is none any more
 * @param actionId id under which the action is written down
 */
public record ShadowBinding(
        @Schema(example = "dca") String ruleset,
        @Schema(example = "1.1.0", nullable = true) String shadow,
        String actionId) {}
