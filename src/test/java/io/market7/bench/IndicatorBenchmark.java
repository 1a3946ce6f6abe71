package io.market7.bench;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Market;
import io.market7.domain.market.Series;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.indicator.IndicatorCalculator;
import io.market7.indicator.IndicatorSource;
import io.market7.market.SimulatedFeed;
import io.market7.market.Simulation;
import io.market7.market.SymbolCandle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One bar through every indicator, and the same bar through a single moving average as the floor.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class IndicatorBenchmark {

    private static final Symbol BTC = Symbol.of("BTCUSDT");
    private static final int BARS = 20_000;

    private final List<Candle> candles = new ArrayList<>();
    private IndicatorCalculator calculator;
    private double average;
    private int next;

    @Setup
    public void setUp() {
        try (SimulatedFeed feed =
                new SimulatedFeed(Simulation.of(7, Instant.parse("2025-01-01T00:00:00Z")))) {
            while (candles.size() < BARS) {
                SymbolCandle candle = feed.next().orElseThrow();
                if (candle.symbol().equals(BTC) && candle.candle().timeframe() == Timeframe.M5) {
                    candles.add(candle.candle());
                }
            }
        }
        restart();
    }

    @Benchmark
    public Indicators engine(ThreadMeter meter) {
        meter.operations++;
        if (next == candles.size()) {
            restart();
        }
        return calculator.onCandle(BTC, Market.SPOT, candles.get(next++));
    }

    @Benchmark
    public double floor(ThreadMeter meter) {
        meter.operations++;
        if (next == candles.size()) {
            restart();
        }
        average += 2.0 / 51 * (candles.get(next++).close().doubleValue() - average);
        return average;
    }

    private void restart() {
        next = 0;
        calculator =
                new IndicatorCalculator(
                        new IndicatorSource(Series.SYMBOL, BTC, Market.SPOT, Timeframe.M5));
    }
}
