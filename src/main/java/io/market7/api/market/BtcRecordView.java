package io.market7.api.market;

import io.market7.domain.market.Indicators;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * The values of the leader's 15m bar the state was read from. Null is unknown.
 *
 * @param closeAt close of the bar
 * @param close close, quote per base
 * @param ema50 EMA50
 * @param ema200 EMA200
 * @param rsi RSI, points
 * @param adx ADX, points
 * @param macdHistogram MACD histogram, quote per base
 */
public record BtcRecordView(
        Instant closeAt,
        @Schema(nullable = true) Double close,
        @Schema(nullable = true) Double ema50,
        @Schema(nullable = true) Double ema200,
        @Schema(nullable = true) Double rsi,
        @Schema(nullable = true) Double adx,
        @Schema(nullable = true) Double macdHistogram) {

    static BtcRecordView of(Indicators record) {
        return record == null
                ? null
                : new BtcRecordView(
                        record.closeAt(),
                        record.close(),
                        record.ema50(),
                        record.ema200(),
                        record.rsi(),
                        record.adx(),
                        record.macdHistogram());
    }
}
