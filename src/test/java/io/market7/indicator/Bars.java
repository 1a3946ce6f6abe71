package io.market7.indicator;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Market;
import io.market7.domain.market.Series;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up series of bars. */
final class Bars {

    static final Instant START = Instant.parse("2025-03-01T00:00:00Z");
    static final Symbol SYMBOL = Symbol.of("SOLUSDT");
    static final IndicatorSource SOURCE =
            new IndicatorSource(Series.SYMBOL, SYMBOL, Market.SPOT, Timeframe.M15);

    private Bars() {}

    /** Returns a random walk of 15m bars from {@link #START}. */
    static List<Candle> randomWalk(long seed, int count) {
        Random random = new Random(seed);
        List<Candle> bars = new ArrayList<>(count);
        double close = 100;
        for (int i = 0; i < count; i++) {
            double open = close;
            close = open * Math.exp(0.01 * random.nextGaussian());
            double high = Math.max(open, close) * (1 + 0.004 * random.nextDouble());
            double low = Math.min(open, close) * (1 - 0.004 * random.nextDouble());
            double volume = 1000 * random.nextDouble();
            bars.add(candle(i, new double[] {open, high, low, close, volume}));
        }
        return bars;
    }

    /**
     * Returns bar {@code index} after {@link #START}; values are open, high, low, close, volume.
     */
    static Candle candle(int index, double... values) {
        return new Candle(
                Timeframe.M15,
                START.plus(Timeframe.M15.length().multipliedBy(index)),
                decimal(values[0]),
                decimal(values[1]),
                decimal(values[2]),
                decimal(values[3]),
                decimal(values[4]),
                null);
    }

    /** Returns a bar that never moved from {@code price}. */
    static Candle flat(int index, double price, double volume) {
        return candle(index, price, price, price, price, volume);
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
    }
}
