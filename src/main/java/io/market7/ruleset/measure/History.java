package io.market7.ruleset.measure;

import io.market7.domain.market.BottomShape;
import io.market7.domain.market.HeldMomentum;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.MacdCross;
import io.market7.domain.market.MacdPoint;
import io.market7.domain.market.Momentum;
import java.math.BigDecimal;
import java.util.List;

/** What the last bars of a record tell; null while they are too few. */
final class History {

    private History() {}

    /** Returns whether the line crossed over its signal at one of the last {@code bars} bars. */
    static MacdCross macdCross(Indicators record, int bars) {
        List<MacdPoint> points = record == null ? null : record.macdHistory();
        if (points == null || points.size() < bars + 1) {
            return null;
        }
        boolean crossed = false;
        for (int i = points.size() - bars; i < points.size(); i++) {
            MacdPoint before = points.get(i - 1);
            crossed |=
                    before.line() <= before.signal()
                            && points.get(i).line() > points.get(i).signal();
        }
        return new MacdCross(crossed);
    }

    /**
     * Returns whether the first {@code falling} of the last closes fall strictly and the next
     * {@code rising} rise strictly.
     */
    static BottomShape bottomShape(Indicators record, int falling, int rising) {
        List<Double> closes = record == null ? null : record.closes();
        if (closes == null || closes.size() < falling + rising) {
            return null;
        }
        List<Double> last = closes.subList(closes.size() - falling - rising, closes.size());
        boolean reversed = true;
        for (int i = 1; i < last.size(); i++) {
            reversed &= i < falling ? last.get(i) < last.get(i - 1) : last.get(i) > last.get(i - 1);
        }
        return new BottomShape(reversed);
    }

    /** Returns the weakest lift, slope and RSI of the last {@code bars} bars. */
    static HeldMomentum heldMomentum(
            Indicators record, Momentum momentum, BigDecimal price, int bars) {
        if (record == null || price == null || !reversalKnown(record, bars)) {
            return null;
        }
        if (bars == 1
                && (momentum.macdLiftPct() == null
                        || record.rsiSlope() == null
                        || record.rsi() == null)) {
            return null;
        }
        if (bars == 1) {
            return new HeldMomentum(momentum.macdLiftPct(), record.rsiSlope(), record.rsi());
        }
        return weakest(record.macdHistory(), record.rsiHistory(), price, bars);
    }

    /**
     * Returns whether the record reaches back far enough for {@link #heldMomentum}, whatever the
     * price.
     */
    static boolean reversalKnown(Indicators record, int bars) {
        if (bars == 1) {
            return true;
        }
        return record != null
                && record.macdHistory() != null
                && record.rsiHistory() != null
                && record.macdHistory().size() >= bars + 2
                && record.rsiHistory().size() >= bars + 2;
    }

    /** Rounding keeps order, so the weakest bar is found first and rounded once. */
    private static HeldMomentum weakest(
            List<MacdPoint> macd, List<Double> rsi, BigDecimal price, int bars) {
        double lift = Double.MAX_VALUE;
        int weakestSlope = rsi.size() - 1;
        double level = Double.MAX_VALUE;
        for (int back = 0; back < bars; back++) {
            int m = macd.size() - 1 - back;
            int r = rsi.size() - 1 - back;
            lift = Math.min(lift, macd.get(m).histogram() - macd.get(m - 2).histogram());
            weakestSlope = slope(rsi, r) < slope(rsi, weakestSlope) ? r : weakestSlope;
            level = Math.min(level, rsi.get(r));
        }
        Double slope = Percent.difference(rsi.get(weakestSlope), rsi.get(weakestSlope - 2));
        return new HeldMomentum(Percent.of((Double) lift, price), slope, level);
    }

    private static double slope(List<Double> rsi, int bar) {
        return rsi.get(bar) - rsi.get(bar - 2);
    }
}
