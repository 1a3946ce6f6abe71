package io.market7.api.market;

import io.market7.domain.market.Candle;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One closed bar. Prices are numbers, because charts want them.
 *
 * @param openAt open of the bar
 * @param closeAt close of the bar; it was known from then on
 * @param open first price, quote per base
 * @param high highest price
 * @param low lowest price
 * @param close last price
 * @param volume traded base quantity
 */
public record CandleView(
        @Schema(example = "2025-06-01T12:00:00Z") Instant openAt,
        @Schema(example = "2025-06-01T12:15:00Z") Instant closeAt,
        @Schema(example = "96.2") BigDecimal open,
        @Schema(example = "96.9") BigDecimal high,
        @Schema(example = "95.8") BigDecimal low,
        @Schema(example = "96.0") BigDecimal close,
        @Schema(example = "1520.5") BigDecimal volume) {

    static CandleView of(Candle candle) {
        return new CandleView(
                candle.openAt(),
                candle.closeAt(),
                candle.open(),
                candle.high(),
                candle.low(),
                candle.close(),
                candle.volume());
    }
}
