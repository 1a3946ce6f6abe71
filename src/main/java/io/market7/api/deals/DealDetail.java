package io.market7.api.deals;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/**
 * One deal with its plan. Amounts are plain decimal texts. Its decisions are those of its symbol
 * between {@code openedAt} and {@code closedAt}.
 *
 * @param deal the deal
 * @param price last price of the symbol, quote per base; null when unknown
 * @param priceAt close of the bar the price comes from; null when unknown
 * @param takeProfitPrice where the take profit rests; null when the deal is closed
 * @param drawdownPct how far the price stands below the average, percent; null when closed or
 *     unknown
 * @param openProfitQuote profit before fees if it was closed now, quote; null when closed or
 *     unknown
 * @param fills executions, oldest first
 * @param ladder every step of the ladder in force, and those beyond it that fired
 * @param next what comes next; null when the deal is closed
 */
public record DealDetail(
        DealView deal,
        @Schema(nullable = true, example = "96.0") String price,
        @Schema(nullable = true) Instant priceAt,
        @Schema(nullable = true, example = "101.2") String takeProfitPrice,
        @Schema(nullable = true, example = "2.4") Double drawdownPct,
        @Schema(nullable = true, example = "-3.1") String openProfitQuote,
        List<FillView> fills,
        List<RungView> ladder,
        @Schema(nullable = true) NextStepView next) {}
