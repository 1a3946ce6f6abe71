package io.market7.indicator;

import io.market7.domain.market.Candle;

/**
 * A candle as doubles.
 *
 * @param openSecond open of the bar, seconds since the epoch
 * @param high highest price
 * @param low lowest price
 * @param close last price
 * @param volume base volume
 */
record Bar(long openSecond, double high, double low, double close, double volume) {

    static Bar of(Candle candle) {
        return new Bar(
                candle.openAt().getEpochSecond(),
                candle.high().doubleValue(),
                candle.low().doubleValue(),
                candle.close().doubleValue(),
                candle.volume().doubleValue());
    }
}
