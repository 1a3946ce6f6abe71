package io.market7.api.market;

import io.market7.api.reason.RuleReason;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/**
 * The state of the market leader as ruleset {@code btc} judged it last. Null is unknown.
 *
 * @param condition trend
 * @param status whether buying is safe
 * @param decisionId the decision that says so; null before the first
 * @param at the moment it was made for, market time; null before the first
 * @param recordedAt when it was made, wall clock; null before the first
 * @param ageSeconds seconds since then, wall clock; null before the first
 * @param reasons the rules that decided it, with their sentences
 * @param record what they read; null when it is unknown
 */
public record BtcMarketView(
        @Schema(
                        nullable = true,
                        allowableValues = {"BULLISH", "NEUTRAL", "BEARISH"})
                String condition,
        @Schema(
                        nullable = true,
                        allowableValues = {"SAFE", "UNSAFE"})
                String status,
        @Schema(nullable = true) String decisionId,
        @Schema(nullable = true) Instant at,
        @Schema(nullable = true) Instant recordedAt,
        @Schema(nullable = true) Long ageSeconds,
        List<RuleReason> reasons,
        @Schema(nullable = true) BtcRecordView record) {

    /** Nothing was decided about the leader yet. */
    static final BtcMarketView UNKNOWN =
            new BtcMarketView(null, null, null, null, null, null, List.of(), null);
}
