package io.market7.floor;

import io.market7.domain.market.MacdPoint;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.Timeframe;
import java.time.Instant;

/** Indicator records that pass what judges them, and the market leader in any state. */
final class Bars {

    private static final int HISTORY = 8;

    private final Dice dice;

    Bars(Dice dice) {
        this.dice = dice;
    }

    private static Instant lastClose(Instant at, Timeframe timeframe) {
        return timeframe.openOf(at);
    }

    /** Returns a rising bar of the symbol whose values scale with {@code price}. */
    BarDraft rising(Instant at, Timeframe timeframe, double price) {
        BarDraft bar = new BarDraft();
        bar.closeAt = lastClose(at, timeframe);
        bar.close = scaled(price, dice.between(0.998, 1.002));
        bar.ema50 = scaled(price, dice.between(0.97, 0.995));
        bar.ema200 = scaled(price, dice.between(0.9, 0.96));
        bar.atr = scaled(price, dice.between(0.02, 0.04));
        bar.rsi = dice.between(46, 60);
        bar.adx = dice.between(22, 35);
        bar.macd = scaled(price, 0.003);
        bar.macdSignal = scaled(price, 0.002);
        bar.histogram = scaled(price, 0.001);
        bar.histogramPrevious = scaled(price, 0.0007);
        bar.lift = scaled(price, 0.0006);
        bar.slope = dice.between(1.2, 5);
        bar.stochK = dice.between(0.26, 0.30);
        bar.stochD = dice.between(0.01, 0.06);
        bar.stochSlope = dice.between(0.1, 0.4);
        bar.psar = scaled(price, 1.02);
        bar.qqe = dice.between(56, 79);
        bar.vwap = scaled(price, 0.99);
        bar.volume = dice.between(800, 1200);
        bar.volumeMean8 = 1000.0;
        bar.volumeDropPct = dice.between(0, 15);
        histories(bar, price);
        return bar;
    }

    /** Returns a falling bar of the symbol, the mirror of a rising one. */
    BarDraft falling(Instant at, Timeframe timeframe, double price) {
        BarDraft bar = rising(at, timeframe, price);
        bar.ema50 = scaled(price, dice.between(1.005, 1.03));
        bar.ema200 = scaled(price, dice.between(1.04, 1.1));
        bar.rsi = dice.between(31, 42);
        bar.macd = -scaled(price, 0.003);
        bar.macdSignal = -scaled(price, 0.002);
        bar.histogram = -scaled(price, 0.001);
        bar.histogramPrevious = -scaled(price, 0.0007);
        bar.lift = -scaled(price, 0.0006);
        bar.slope = -dice.between(1.2, 5);
        bar.stochK = dice.between(0.70, 0.74);
        bar.stochD = dice.between(0.94, 0.99);
        bar.stochSlope = -dice.between(0.1, 0.4);
        bar.vwap = scaled(price, 1.01);
        return bar;
    }

    private void histories(BarDraft bar, double price) {
        double step = dice.pick(0.3, 0.6, 1.0, 1.0);
        for (int i = 0; i < HISTORY; i++) {
            double line = Dice.plus(-0.0005, 0.0004 * i);
            bar.macdHistory.add(new MacdPoint(scaled(price, line), scaled(price, 0.0001 * i)));
            bar.rsiHistory.add(Dice.plus(40, Math.round(10 * step * i) / 10.0));
            int depth = Math.abs(HISTORY - 2 - i);
            bar.closes.add(scaled(price, Dice.plus(1, 0.001 * depth)));
        }
    }

    static double scaled(double price, double factor) {
        return Dice.rounded(price * factor, 9);
    }

    /** Gives the draft BTC records of the asked condition with a safe status. */
    void leader(FactDraft draft, MarketCondition condition) {
        draft.btc15 = leaderQuarter(draft.at, condition);
        draft.btc1h = leaderHour(draft.at);
    }

    BarDraft leaderQuarter(Instant at, MarketCondition condition) {
        BarDraft bar = rising(at, Timeframe.M15, 60_000);
        bar.close = 60_000.0;
        bar.ema50 = 59_000.0;
        bar.ema200 = 58_000.0;
        bar.rsi = 60.0;
        bar.adx = 28.0;
        bar.histogram = 30.0;
        if (condition == MarketCondition.NEUTRAL) {
            bar.rsi = dice.between(46, 55);
        } else if (condition == MarketCondition.BEARISH) {
            bar.ema50 = 57_000.0;
            bar.histogram = -30.0;
            bar.rsi = dice.between(36, 44);
        }
        return bar;
    }

    BarDraft leaderHour(Instant at) {
        BarDraft bar = rising(at, Timeframe.H1, 60_000);
        bar.close = 60_000.0;
        bar.ema50 = dice.pick(59_000.0, 59_000.0, 60_000.0, 61_000.0);
        bar.adx = dice.chance(0.5) ? dice.between(21, 30) : dice.edge(20, 15);
        return bar;
    }

    /** Pushes a record of the leader onto its thresholds, or forgets a field of it. */
    void twistLeader(BarDraft bar) {
        switch (dice.below(6)) {
            case 0 -> bar.rsi = dice.edge(55, 45, 35, 30);
            case 1 -> bar.adx = dice.edge(25, 20, 30, 15);
            case 2 -> bar.histogram = dice.pick(0.0, -0.01, 0.01, -6e-9, 6e-12);
            case 3 -> bar.ema50 = bar.ema200 == null ? null : dice.pick(bar.ema200, 60_000.0);
            case 4 -> bar.close = dice.pick(59_000.0, 58_999.99, 59_000.01);
            default -> bar.forget(dice.pick(0, 1, 2, 11, 16));
        }
    }

    /** Moves the close of a record to the edge of its age, or a bar back. */
    void age(BarDraft bar, FactDraft draft, int maxMinutes) {
        bar.closeAt = draft.at.minusSeconds(dice.edgeSeconds(maxMinutes));
    }
}
