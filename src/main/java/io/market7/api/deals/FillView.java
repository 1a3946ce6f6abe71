package io.market7.api.deals;

import io.market7.execution.Fill;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * One execution of a deal. Amounts are plain decimal texts.
 *
 * @param tradeId ascending from 1 over all deals
 * @param at open of the bar it happened in, market time
 * @param purpose what the order was for
 * @param step step number of a safety order; null otherwise
 * @param price quote per base
 * @param quantity base
 * @param quote price times quantity
 * @param feeQuote fee, quote
 * @param averagePriceAfter average entry price of the deal after it; null after a sale
 */
public record FillView(
        long tradeId,
        Instant at,
        @Schema(
                        allowableValues = {
                            "BASE_ORDER",
                            "SAFETY_ORDER",
                            "TAKE_PROFIT",
                            "SAFU_EXIT",
                            "MANUAL_CLOSE"
                        })
                String purpose,
        @Schema(nullable = true) Integer step,
        @Schema(example = "96.02") String price,
        @Schema(example = "0.52") String quantity,
        @Schema(example = "49.9304") String quote,
        @Schema(example = "0.0499304") String feeQuote,
        @Schema(nullable = true, example = "97.5") String averagePriceAfter) {

    static FillView of(Fill fill, String averagePriceAfter) {
        return new FillView(
                fill.tradeId(),
                fill.at(),
                fill.purpose().name(),
                fill.step(),
                Plain.text(fill.price()),
                Plain.text(fill.quantity()),
                Plain.text(fill.quote()),
                Plain.text(fill.feeQuote()),
                averagePriceAfter);
    }
}
