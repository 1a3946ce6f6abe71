package io.market7.indicator;

/**
 * Wilder's ATR of 14 bars, quote per base. The true range of the first bar is high − low; the mean
 * of the first 14 seeds the smoothing (13·ATR + TR)/14. Known from bar 13.
 */
final class Atr {

    private static final int LENGTH = 14;

    private double previousClose = Double.NaN;
    private double value;
    private int count;

    double next(Bar bar) {
        double range = trueRange(bar);
        previousClose = bar.close();
        if (count < LENGTH) {
            count++;
            value += range;
            value = count == LENGTH ? value / LENGTH : value;
        } else {
            value = ((LENGTH - 1) * value + range) / LENGTH;
        }
        return count < LENGTH ? Double.NaN : value;
    }

    private double trueRange(Bar bar) {
        double range = bar.high() - bar.low();
        if (Double.isNaN(previousClose)) {
            return range;
        }
        double gap =
                Math.max(Math.abs(bar.high() - previousClose), Math.abs(bar.low() - previousClose));
        return Math.max(range, gap);
    }

    Atr copy() {
        Atr copy = new Atr();
        copy.previousClose = previousClose;
        copy.value = value;
        copy.count = count;
        return copy;
    }
}
