package io.market7.api.deals;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * One step of a deal's ladder. Amounts are plain decimal texts.
 *
 * @param step step number, from 1
 * @param amountQuote what the ladder plans to spend, quote; null for a step beyond the ladder
 * @param state {@code FIRED}, {@code WAITING} for its fill, {@code NEXT}, or {@code AHEAD}
 * @param firedAt when it filled, market time; null before
 * @param price price it filled at, quote per base; null before
 * @param quote what was spent, quote; null before
 */
public record RungView(
        int step,
        @Schema(nullable = true, example = "20") String amountQuote,
        @Schema(allowableValues = {"FIRED", "WAITING", "NEXT", "AHEAD"}) String state,
        @Schema(nullable = true) Instant firedAt,
        @Schema(nullable = true, example = "96.02") String price,
        @Schema(nullable = true, example = "19.97") String quote) {}
