package io.market7.api.control;

import io.market7.cycle.live.ManualActions;
import io.market7.execution.Execution;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What became of a manual action.
 *
 * @param actionId id under which it is written down
 * @param mode how much trading is allowed now
 * @param closes what became of each order that closes a deal; empty when none was sent
 */
public record ActionResult(
        @Schema(example = "act-mif3k2a1-1") String actionId,
        @Schema(allowableValues = {"RUNNING", "PAUSED", "REDUCE_ONLY"}) String mode,
        List<Close> closes) {

    /**
     * One order.
     *
     * @param dealId the deal
     * @param status how far it came; {@code ACCEPTED} fills at the next bar
     * @param reason short code of a refusal or doubt; null otherwise
     * @param message the same in a sentence; null otherwise
     */
    public record Close(
            String dealId,
            @Schema(
                            allowableValues = {
                                "NOTHING_TO_DO",
                                "DENIED",
                                "ACCEPTED",
                                "REJECTED",
                                "UNKNOWN"
                            })
                    String status,
            @Schema(nullable = true) String reason,
            @Schema(nullable = true) String message) {

        private static Close of(Execution execution) {
            return new Close(
                    execution.dealId(),
                    execution.status().name(),
                    execution.reason(),
                    execution.message());
        }
    }

    static ActionResult of(ManualActions.Done done, String mode) {
        return new ActionResult(
                done.actionId(), mode, done.executions().stream().map(Close::of).toList());
    }
}
