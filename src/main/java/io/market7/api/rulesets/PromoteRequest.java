package io.market7.api.rulesets;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Why a version is to decide.
 *
 * @param reason in the actor's own words, 3 to 500 characters; kept for ever
 * @param acknowledge how many of the newest decisions it would have changed, as somebody who looked
 *     at them says; not asked for when it is none
 */
public record PromoteRequest(
        @Schema(
                        minLength = 3,
                        maxLength = 500,
                        example = "RSI 40 is enough in an uptrend.",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String reason,
        @Schema(example = "12", nullable = true) Long acknowledge) {}
