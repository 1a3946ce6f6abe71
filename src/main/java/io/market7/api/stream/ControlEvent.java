package io.market7.api.stream;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Whether and how much is traded.
 *
 * @param mode how much trading is allowed
 * @param phase what the loop does
 * @param fresh whether it decides on bars that keep coming
 */
public record ControlEvent(
        @Schema(allowableValues = {"RUNNING", "PAUSED", "REDUCE_ONLY"}) String mode,
        @Schema(allowableValues = {"NEW", "WARMING_UP", "LIVE", "ENDED", "STOPPED", "FAILED"})
                String phase,
        boolean fresh) {}
