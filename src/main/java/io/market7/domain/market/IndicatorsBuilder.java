package io.market7.domain.market;

import java.time.Instant;
import java.util.List;

/** Collects the known fields of an {@link Indicators} record; fields never set stay unknown. */
public final class IndicatorsBuilder {

    private final Series series;
    private final Timeframe timeframe;
    private final Instant closeAt;
    private Double close;
    private Double ema50;
    private Double ema200;
    private Double rsi;
    private Double adx;
    private Double atr;
    private Double macd;
    private Double macdSignal;
    private Double macdHistogram;
    private Double macdHistogramPrevious;
    private Double macdLift;
    private Double rsiSlope;
    private Double stochK;
    private Double stochD;
    private Double psar;
    private Double qqe;
    private Double vwap;
    private Double volume;
    private Double stochSlope;
    private Double volumeMean8;
    private Double volumeDropPct;
    private List<Double> closes;
    private List<MacdPoint> macdHistory;
    private List<Double> rsiHistory;

    IndicatorsBuilder(Series series, Timeframe timeframe, Instant closeAt) {
        this.series = series;
        this.timeframe = timeframe;
        this.closeAt = closeAt;
    }

    /** Sets {@link Indicators#close()}; null is unknown. */
    public IndicatorsBuilder close(Double value) {
        this.close = value;
        return this;
    }

    /** Sets {@link Indicators#ema50()}; null is unknown. */
    public IndicatorsBuilder ema50(Double value) {
        this.ema50 = value;
        return this;
    }

    /** Sets {@link Indicators#ema200()}; null is unknown. */
    public IndicatorsBuilder ema200(Double value) {
        this.ema200 = value;
        return this;
    }

    /** Sets {@link Indicators#rsi()}; null is unknown. */
    public IndicatorsBuilder rsi(Double value) {
        this.rsi = value;
        return this;
    }

    /** Sets {@link Indicators#adx()}; null is unknown. */
    public IndicatorsBuilder adx(Double value) {
        this.adx = value;
        return this;
    }

    /** Sets {@link Indicators#atr()}; null is unknown. */
    public IndicatorsBuilder atr(Double value) {
        this.atr = value;
        return this;
    }

    /** Sets {@link Indicators#macd()}; null is unknown. */
    public IndicatorsBuilder macd(Double value) {
        this.macd = value;
        return this;
    }

    /** Sets {@link Indicators#macdSignal()}; null is unknown. */
    public IndicatorsBuilder macdSignal(Double value) {
        this.macdSignal = value;
        return this;
    }

    /** Sets {@link Indicators#macdHistogram()}; null is unknown. */
    public IndicatorsBuilder macdHistogram(Double value) {
        this.macdHistogram = value;
        return this;
    }

    /** Sets {@link Indicators#macdHistogramPrevious()}; null is unknown. */
    public IndicatorsBuilder macdHistogramPrevious(Double value) {
        this.macdHistogramPrevious = value;
        return this;
    }

    /** Sets {@link Indicators#macdLift()}; null is unknown. */
    public IndicatorsBuilder macdLift(Double value) {
        this.macdLift = value;
        return this;
    }

    /** Sets {@link Indicators#rsiSlope()}; null is unknown. */
    public IndicatorsBuilder rsiSlope(Double value) {
        this.rsiSlope = value;
        return this;
    }

    /** Sets {@link Indicators#stochK()}; null is unknown. */
    public IndicatorsBuilder stochK(Double value) {
        this.stochK = value;
        return this;
    }

    /** Sets {@link Indicators#stochD()}; null is unknown. */
    public IndicatorsBuilder stochD(Double value) {
        this.stochD = value;
        return this;
    }

    /** Sets {@link Indicators#psar()}; null is unknown. */
    public IndicatorsBuilder psar(Double value) {
        this.psar = value;
        return this;
    }

    /** Sets {@link Indicators#qqe()}; null is unknown. */
    public IndicatorsBuilder qqe(Double value) {
        this.qqe = value;
        return this;
    }

    /** Sets {@link Indicators#vwap()}; null is unknown. */
    public IndicatorsBuilder vwap(Double value) {
        this.vwap = value;
        return this;
    }

    /** Sets {@link Indicators#volume()}; null is unknown. */
    public IndicatorsBuilder volume(Double value) {
        this.volume = value;
        return this;
    }

    /** Sets {@link Indicators#stochSlope()}; null is unknown. */
    public IndicatorsBuilder stochSlope(Double value) {
        this.stochSlope = value;
        return this;
    }

    /** Sets {@link Indicators#volumeMean8()}; null is unknown. */
    public IndicatorsBuilder volumeMean8(Double value) {
        this.volumeMean8 = value;
        return this;
    }

    /** Sets {@link Indicators#volumeDropPct()}; null is unknown. */
    public IndicatorsBuilder volumeDropPct(Double value) {
        this.volumeDropPct = value;
        return this;
    }

    /** Sets {@link Indicators#closes()}; null is unknown. */
    public IndicatorsBuilder closes(List<Double> value) {
        this.closes = value;
        return this;
    }

    /** Sets {@link Indicators#macdHistory()}; null is unknown. */
    public IndicatorsBuilder macdHistory(List<MacdPoint> value) {
        this.macdHistory = value;
        return this;
    }

    /** Sets {@link Indicators#rsiHistory()}; null is unknown. */
    public IndicatorsBuilder rsiHistory(List<Double> value) {
        this.rsiHistory = value;
        return this;
    }

    /** Builds the record; refuses values out of range. */
    public Indicators build() {
        return new Indicators(
                series,
                timeframe,
                closeAt,
                close,
                ema50,
                ema200,
                rsi,
                adx,
                atr,
                macd,
                macdSignal,
                macdHistogram,
                macdHistogramPrevious,
                macdLift,
                rsiSlope,
                stochK,
                stochD,
                psar,
                qqe,
                vwap,
                volume,
                stochSlope,
                volumeMean8,
                volumeDropPct,
                closes,
                macdHistory,
                rsiHistory);
    }
}
