package io.market7.api.rulesets;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A version to try on some symbols.
 *
 * @param symbols those symbols, at least one
 * @param reason why, in the actor's own words
 */
public record CanaryRequest(
        @Schema(example = "[\"SOLUSDT\"]", requiredMode = Schema.RequiredMode.REQUIRED)
                List<String> symbols,
        @Schema(
                        minLength = 3,
                        maxLength = 500,
                        example = "Two quiet symbols first.",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String reason) {}
