package io.market7.api.deals;

import io.market7.api.reason.RuleReason;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/**
 * What comes next in a deal, and what stood against it when it was last asked.
 *
 * @param step number of the next step; null when the ladder is used up
 * @param amountQuote what the ladder plans to spend on it, quote; null when the ladder is used up
 * @param averagePriceAfter average entry price if it was bought at the last price; null when
 *     unknown
 * @param decisionId the last decision about it; null before the first
 * @param decidedAt the moment of that decision, market time; null before the first
 * @param outcome what it said, e.g. {@code HOLD}; null before the first
 * @param vetoes the rules that stood against it, with their sentences
 */
public record NextStepView(
        @Schema(nullable = true) Integer step,
        @Schema(nullable = true, example = "20") String amountQuote,
        @Schema(nullable = true, example = "97.5") String averagePriceAfter,
        @Schema(nullable = true) String decisionId,
        @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true, example = "HOLD") String outcome,
        List<RuleReason> vetoes) {}
