package io.market7.indicator;

import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Candle;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.IndicatorsBuilder;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;

/**
 * Computes the indicators of one series bar by bar, in constant time per bar.
 *
 * <p>A batch is the same calculator fed from the start. A missing bar is never bridged: the bar
 * after it starts anew, and every field is unknown until it has warmed up again. Not thread-safe.
 */
public final class IndicatorCalculator {

    /** Length of the series in a record unless told otherwise, bars. */
    public static final int DEFAULT_HISTORY_LENGTH = 12;

    private final IndicatorSource source;
    private final int historyLength;
    private final BarSequence sequence;
    private IndicatorState state;
    private long bars;

    /** Creates a calculator that has seen nothing, with series of 12 bars in its records. */
    public IndicatorCalculator(IndicatorSource source) {
        this(source, DEFAULT_HISTORY_LENGTH);
    }

    /**
     * Creates a calculator that has seen nothing.
     *
     * @param historyLength length of {@code closes}, {@code macdHistory}, {@code rsiHistory}; at
     *     least 1
     */
    public IndicatorCalculator(IndicatorSource source, int historyLength) {
        if (historyLength < 1) {
            throw new InvalidFactException("historyLength", historyLength, "at least 1 bar");
        }
        this.source = source;
        this.historyLength = historyLength;
        this.sequence = new BarSequence(source.timeframe());
        this.state = new IndicatorState(historyLength);
    }

    private IndicatorCalculator(IndicatorCalculator other) {
        this.source = other.source;
        this.historyLength = other.historyLength;
        this.sequence = other.sequence.copy();
        this.state = new IndicatorState(other.state);
        this.bars = other.bars;
    }

    /**
     * Takes the next closed bar and returns the indicators at its close.
     *
     * @throws InvalidFactException when symbol, market or timeframe are not those of the source, or
     *     the bar is not newer than the last one; the state is then unchanged
     */
    public Indicators onCandle(Symbol symbol, Market market, Candle candle) {
        source.check(symbol, market);
        if (sequence.isAfterGap(candle)) {
            state = new IndicatorState(historyLength);
            bars = 0;
        }
        bars++;
        state.next(Bar.of(candle));
        IndicatorsBuilder record =
                Indicators.builder(source.series(), source.timeframe(), candle.closeAt());
        state.describe(record);
        return record.build();
    }

    /** Returns what the calculator computes for. */
    public IndicatorSource source() {
        return source;
    }

    /** Returns the number of bars since the start or the last gap. */
    public long bars() {
        return bars;
    }

    /** Returns an independent calculator in the same state. */
    public IndicatorCalculator copy() {
        return new IndicatorCalculator(this);
    }
}
