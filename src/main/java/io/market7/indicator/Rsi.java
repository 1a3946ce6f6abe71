package io.market7.indicator;

/**
 * Wilder's RSI of 14 closes, points 0..100: rises and falls are smoothed with alpha 1/14, seeded
 * with the zero change of the first bar; 100 when nothing fell. Known from bar 13 (the first is 0).
 */
final class Rsi {

    static final int LENGTH = 14;

    private final Ewm rises;
    private final Ewm falls;
    private double previousClose = Double.NaN;

    Rsi() {
        this(Ewm.wilder(LENGTH), Ewm.wilder(LENGTH));
    }

    private Rsi(Ewm rises, Ewm falls) {
        this.rises = rises;
        this.falls = falls;
    }

    double next(double close) {
        double change = Double.isNaN(previousClose) ? 0 : close - previousClose;
        previousClose = close;
        double up = rises.next(Math.max(change, 0));
        double down = falls.next(Math.max(-change, 0));
        if (Double.isNaN(down)) {
            return Double.NaN;
        }
        return down == 0 ? 100 : 100 - 100 / (1 + up / down);
    }

    Rsi copy() {
        Rsi copy = new Rsi(rises.copy(), falls.copy());
        copy.previousClose = previousClose;
        return copy;
    }
}
