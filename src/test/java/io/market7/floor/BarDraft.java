package io.market7.floor;

import io.market7.domain.market.Indicators;
import io.market7.domain.market.MacdPoint;
import io.market7.domain.market.Series;
import io.market7.domain.market.Timeframe;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An indicator record still open to changes. Null is unknown. */
final class BarDraft {

    Instant closeAt;
    Double close;
    Double ema50;
    Double ema200;
    Double rsi;
    Double adx;
    Double atr;
    Double macd;
    Double macdSignal;
    Double histogram;
    Double histogramPrevious;
    Double lift;
    Double slope;
    Double stochK;
    Double stochD;
    Double psar;
    Double qqe;
    Double vwap;
    Double volume;
    Double stochSlope;
    Double volumeMean8;
    Double volumeDropPct;
    List<Double> closes = new ArrayList<>();
    List<MacdPoint> macdHistory = new ArrayList<>();
    List<Double> rsiHistory = new ArrayList<>();

    /** Forgets one of the fields a rule reads. */
    void forget(int field) {
        switch (field % 18) {
            case 0 -> rsi = null;
            case 1 -> adx = null;
            case 2 -> histogram = null;
            case 3 -> lift = null;
            case 4 -> slope = null;
            case 5 -> macd = null;
            case 6 -> macdSignal = null;
            case 7 -> histogramPrevious = null;
            case 8 -> stochK = null;
            case 9 -> qqe = null;
            case 10 -> psar = null;
            case 11 -> close = null;
            case 12 -> vwap = null;
            case 13 -> volumeDropPct = null;
            case 14 -> volume = null;
            case 15 -> atr = null;
            case 16 -> ema50 = null;
            default -> stochSlope = null;
        }
    }

    Indicators build(Series series, Timeframe timeframe) {
        return Indicators.builder(series, timeframe, closeAt)
                .close(close)
                .ema50(ema50)
                .ema200(ema200)
                .rsi(rsi)
                .adx(adx)
                .atr(atr)
                .macd(macd)
                .macdSignal(macdSignal)
                .macdHistogram(histogram)
                .macdHistogramPrevious(histogramPrevious)
                .macdLift(lift)
                .rsiSlope(slope)
                .stochK(stochK)
                .stochD(stochD)
                .psar(psar)
                .qqe(qqe)
                .vwap(vwap)
                .volume(volume)
                .stochSlope(stochSlope)
                .volumeMean8(volumeMean8)
                .volumeDropPct(volumeDropPct)
                .closes(closes)
                .macdHistory(macdHistory)
                .rsiHistory(rsiHistory)
                .build();
    }
}
