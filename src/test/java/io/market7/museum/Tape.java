package io.market7.museum;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Market;
import io.market7.domain.market.Series;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.indicator.IndicatorCalculator;
import io.market7.indicator.IndicatorSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** A made-up tape of 15m bars and the indicators at each of them. */
final class Tape {

    static final Symbol SYMBOL = Symbol.of("SOLUSDT");
    static final IndicatorSource SPOT =
            new IndicatorSource(Series.SYMBOL, SYMBOL, Market.SPOT, Timeframe.M15);

    private static final Instant START = Instant.parse("2025-03-01T00:00:00Z");

    private Tape() {}

    /** Returns the records of so many bars whose closes the function gives. */
    static List<Indicators> records(int bars, IntToDoubleFunction close, double volume) {
        IndicatorCalculator calculator = new IndicatorCalculator(SPOT);
        List<Indicators> records = new ArrayList<>();
        for (int i = 0; i < bars; i++) {
            records.add(calculator.onCandle(SYMBOL, Market.SPOT, bar(i, close, volume)));
        }
        return records;
    }

    /** Returns one bar that opens at the close before it. */
    static Candle bar(int index, IntToDoubleFunction close, double volume) {
        double open = close.applyAsDouble(Math.max(index - 1, 0));
        double end = close.applyAsDouble(index);
        return new Candle(
                Timeframe.M15,
                START.plus(Timeframe.M15.length().multipliedBy(index)),
                BigDecimal.valueOf(open),
                BigDecimal.valueOf(Math.max(open, end)),
                BigDecimal.valueOf(Math.min(open, end)),
                BigDecimal.valueOf(end),
                BigDecimal.valueOf(volume),
                null);
    }

    /** A price that swings around 100. */
    static double wave(int index) {
        return Math.round((100 + 5 * Math.sin(index / 7.0) + 2 * Math.sin(index / 3.0)) * 1e6)
                / 1e6;
    }
}
