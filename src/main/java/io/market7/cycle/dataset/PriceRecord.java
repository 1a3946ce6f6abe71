package io.market7.cycle.dataset;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Timeframe;
import java.time.Instant;
import java.util.Arrays;

/** The 15m bars of one symbol, to look up afterwards what the market did. */
final class PriceRecord {
    private static final int START = 1 << 15;

    private long[] closeAtMillis = new long[START];
    private double[] high = new double[START];
    private double[] low = new double[START];
    private double[] close = new double[START];
    private int size;

    void add(Candle candle) {
        if (size == close.length) {
            closeAtMillis = Arrays.copyOf(closeAtMillis, 2 * size);
            high = Arrays.copyOf(high, 2 * size);
            low = Arrays.copyOf(low, 2 * size);
            close = Arrays.copyOf(close, 2 * size);
        }
        closeAtMillis[size] = candle.openAt().plus(Timeframe.M15.length()).toEpochMilli();
        high[size] = candle.high().doubleValue();
        low[size] = candle.low().doubleValue();
        close[size] = candle.close().doubleValue();
        size++;
    }

    int size() {
        return size;
    }

    Instant closeAt(int bar) {
        return Instant.ofEpochMilli(closeAtMillis[bar]);
    }

    double high(int bar) {
        return high[bar];
    }

    double low(int bar) {
        return low[bar];
    }

    double close(int bar) {
        return close[bar];
    }

    /** Returns the bar that closed at an instant, or a negative number when none did. */
    int barOf(Instant closeAt) {
        return Arrays.binarySearch(closeAtMillis, 0, size, closeAt.toEpochMilli());
    }
}
