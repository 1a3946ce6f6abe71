package io.market7.indicator;

import io.market7.domain.market.IndicatorsBuilder;
import io.market7.domain.market.MacdPoint;

/** All indicators of one gapless run of bars. */
final class IndicatorState {

    private final Ewm ema50;
    private final Ewm ema200;
    private final Rsi rsi;
    private final Adx adx;
    private final Atr atr;
    private final Macd macd;
    private final StochRsi stoch;
    private final ParabolicSar sar;
    private final Qqe qqe;
    private final DayVwap vwap;
    private final VolumeMeasures volumes;
    private final Window histograms;
    private final Window rsis;
    private final Histories histories;

    private Bar bar;
    private double adxValue;
    private double atrValue;
    private double sarValue;
    private double qqeValue;
    private double vwapValue;

    IndicatorState(int historyLength) {
        ema50 = Ewm.ofSpan(50);
        ema200 = Ewm.ofSpan(200);
        rsi = new Rsi();
        adx = new Adx();
        atr = new Atr();
        macd = new Macd();
        stoch = new StochRsi();
        sar = new ParabolicSar();
        qqe = new Qqe();
        vwap = new DayVwap();
        volumes = new VolumeMeasures();
        histograms = new Window(3);
        rsis = new Window(3);
        histories = new Histories(historyLength);
    }

    /** Copies everything that a later bar depends on. */
    IndicatorState(IndicatorState other) {
        ema50 = other.ema50.copy();
        ema200 = other.ema200.copy();
        rsi = other.rsi.copy();
        adx = other.adx.copy();
        atr = other.atr.copy();
        macd = other.macd.copy();
        stoch = other.stoch.copy();
        sar = other.sar.copy();
        qqe = other.qqe.copy();
        vwap = other.vwap.copy();
        volumes = other.volumes.copy();
        histograms = other.histograms.copy();
        rsis = other.rsis.copy();
        histories = other.histories.copy();
    }

    /** Takes the next bar of the run. */
    void next(Bar next) {
        bar = next;
        ema50.next(next.close());
        ema200.next(next.close());
        adxValue = adx.next(next);
        atrValue = atr.next(next);
        sarValue = sar.next(next);
        vwapValue = vwap.next(next);
        volumes.next(next.volume());
        nextMomentum(next.close());
        histories.closes().add(next.close());
    }

    private void nextMomentum(double close) {
        double rsiValue = rsi.next(close);
        rsis.add(rsiValue);
        stoch.next(rsiValue);
        qqeValue = qqe.next(rsiValue);
        macd.next(close);
        histograms.add(macd.histogram());
        if (!Double.isNaN(rsiValue)) {
            histories.rsis().add(rsiValue);
        }
        if (!Double.isNaN(macd.histogram())) {
            histories.macds().add(new MacdPoint(macd.line(), macd.signal()));
        }
    }

    /** Writes the values of the latest bar; what is not known yet stays null. */
    void describe(IndicatorsBuilder to) {
        to.close(bar.close())
                .ema50(known(ema50.value()))
                .ema200(known(ema200.value()))
                .adx(known(adxValue))
                .atr(known(atrValue))
                .psar(known(sarValue))
                .vwap(known(vwapValue))
                .volume(bar.volume())
                .volumeMean8(known(volumes.mean8()))
                .volumeDropPct(known(volumes.dropPct()));
        describeMomentum(to);
        to.closes(histories.closes().toList())
                .macdHistory(histories.macds().toList())
                .rsiHistory(histories.rsis().toList());
    }

    private void describeMomentum(IndicatorsBuilder to) {
        to.rsi(known(rsis.back(0)))
                .rsiSlope(known(rsis.back(0) - rsis.back(2)))
                .qqe(known(qqeValue))
                .stochK(known(stoch.k()))
                .stochD(known(stoch.d()))
                .stochSlope(known(stoch.slope()))
                .macd(known(macd.line()))
                .macdSignal(known(macd.signal()))
                .macdHistogram(known(histograms.back(0)))
                .macdHistogramPrevious(known(histograms.back(1)))
                .macdLift(known(histograms.back(0) - histograms.back(2)));
    }

    private static Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
