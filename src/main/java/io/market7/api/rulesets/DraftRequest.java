package io.market7.api.rulesets;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A version to begin.
 *
 * @param version its number
 * @param from the version that is copied; the live one unless given
 * @param change the change note; the copied one unless given
 */
public record DraftRequest(
        @Schema(example = "1.1.0", requiredMode = Schema.RequiredMode.REQUIRED) String version,
        @Schema(example = "1.0.0", nullable = true) String from,
        @Schema(maxLength = 500, example = "RSI 40 is enough in an uptrend.", nullable = true)
                String change) {}
