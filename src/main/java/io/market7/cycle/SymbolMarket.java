package io.market7.cycle;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Market;
import io.market7.domain.market.PriceFacts;
import io.market7.domain.market.Rrr;
import io.market7.domain.market.Series;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.domain.market.TvRating;
import io.market7.execution.PriceMove;
import io.market7.indicator.EmaSlope;
import io.market7.indicator.IndicatorCalculator;
import io.market7.indicator.IndicatorSource;
import io.market7.indicator.LocalRating;
import io.market7.indicator.TimeToTp1;
import io.market7.market.QuoteVolume24h;
import io.market7.market.RollingQuoteVolume;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of one symbol at its last closed bar, kept up bar by bar. What has not warmed up
 * yet, or lost a bar, is unknown.
 */
public final class SymbolMarket {
    private final Symbol symbol;
    private final Market market;
    private final Timeframe base;
    private final Map<Timeframe, IndicatorCalculator> calculators = new EnumMap<>(Timeframe.class);
    private final Map<Timeframe, Indicators> records = new EnumMap<>(Timeframe.class);
    private final EmaSlope emaSlope = new EmaSlope();
    private final TimeToTp1 timeToTp1 = new TimeToTp1(Timeframe.M15, TimeToTp1.DEFAULT_WINDOW);
    private final LocalRating localRating = new LocalRating();
    private final RollingQuoteVolume rollingVolume;
    private Candle last;
    private Candle beforeLast;
    private Double emaSlopePct;
    private Double timeToTp1Ratio;
    private TvRating rating;
    private QuoteVolume24h quoteVolume;
    private boolean volumeEstimated;

    /**
     * @param series role of the candles in a decision
     * @param timeframes timeframes to keep indicators of
     * @param base shortest bars that will come
     * @param historyBars bars each 15m record remembers
     */
    SymbolMarket(
            Symbol symbol,
            Market market,
            Series series,
            Set<Timeframe> timeframes,
            Timeframe base,
            int historyBars) {
        this.symbol = symbol;
        this.market = market;
        this.base = base;
        this.rollingVolume = new RollingQuoteVolume(base);
        for (Timeframe timeframe : timeframes) {
            IndicatorSource source = new IndicatorSource(series, symbol, market, timeframe);
            int history = timeframe == Timeframe.M15 ? historyBars : 1;
            calculators.put(timeframe, new IndicatorCalculator(source, history));
        }
    }

    /** Takes the next closed bar of any timeframe. */
    void onCandle(Candle candle) {
        Timeframe timeframe = candle.timeframe();
        if (timeframe == base) {
            beforeLast = last;
            last = candle;
            quoteVolume = rollingVolume.onCandle(candle).orElse(null);
            volumeEstimated |= quoteVolume != null && quoteVolume.estimated();
        }
        if (timeframe == Timeframe.M15) {
            timeToTp1Ratio = timeToTp1.onCandle(candle);
        }
        IndicatorCalculator calculator = calculators.get(timeframe);
        if (calculator != null) {
            records.put(timeframe, calculator.onCandle(symbol, market, candle));
        }
        if (timeframe == Timeframe.H1 && calculator != null) {
            emaSlopePct = emaSlope.next(records.get(timeframe).ema50());
        }
        if (timeframe == Timeframe.M15 && calculator != null) {
            rating = localRating.next(records.get(timeframe));
        }
    }

    Symbol symbol() {
        return symbol;
    }

    /** Returns the last closed base bar; null before the first. */
    public Candle last() {
        return last;
    }

    /** Returns the last closed base bar against the one before; empty before the second. */
    public Optional<PriceMove> move() {
        return beforeLast == null
                ? Optional.empty()
                : Optional.of(new PriceMove(beforeLast.close(), last.close(), last.volume()));
    }

    /** Returns the latest record of each timeframe seen so far. */
    public Map<Timeframe, Indicators> records() {
        return Map.copyOf(records);
    }

    /** Returns the close of the last closed bar, dated at that close, and the 24 h volume. */
    public PriceFacts prices() {
        if (last == null) {
            return PriceFacts.UNKNOWN;
        }
        boolean current = quoteVolume != null && quoteVolume.at().equals(last.closeAt());
        return new PriceFacts(
                last.close(), null, last.closeAt(), current ? quoteVolume.quote() : null);
    }

    /** Returns whether the 24 h volume ever held bars that say no quote volume. */
    boolean volumeEstimated() {
        return volumeEstimated;
    }

    /** Returns our own rating of the last 15m bar; empty while it is unknown. */
    public Map<Timeframe, TvRating> tv() {
        return rating == null ? Map.of() : Map.of(Timeframe.M15, rating);
    }

    /** Returns the inputs of the reward-to-risk filter. */
    public Rrr rrr() {
        return new Rrr((int) timeToTp1.bars(), emaSlopePct, timeToTp1Ratio);
    }
}
