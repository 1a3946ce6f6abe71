package io.market7.api.decisions;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A decision to keep as a scenario.
 *
 * @param into version whose folder it is written into; null only shows it
 * @param reason why, in the actor's own words, 3 to 500 characters; not asked for when it is only
 *     shown
 */
public record PinRequest(
        @Schema(example = "dca@1.1.0", nullable = true) String into,
        @Schema(example = "It held through the fall of May.", nullable = true) String reason) {}
