package io.market7.api.market;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Closed bars of one symbol, oldest first.
 *
 * @param symbol traded pair
 * @param timeframe length of the bars
 * @param items the bars; the newest of the span that was asked for
 */
public record CandlePage(
        @Schema(example = "SOLUSDT") String symbol,
        @Schema(allowableValues = {"15m", "1h", "4h"}) String timeframe,
        List<CandleView> items) {}
