package io.market7.indicator;

/**
 * QQE upper band: s + 4.236·a, where s smooths the RSI with alpha 1/14 and a smooths |RSI − s| the
 * same way. May exceed 100. Known after 14 RSI values (bar 26).
 */
final class Qqe {

    private static final double WIDTH = 4.236;

    private final Ewm smoothed;
    private final Ewm distance;

    Qqe() {
        this(Ewm.wilder(Rsi.LENGTH), Ewm.wilder(Rsi.LENGTH));
    }

    private Qqe(Ewm smoothed, Ewm distance) {
        this.smoothed = smoothed;
        this.distance = distance;
    }

    /** Takes the RSI of the next bar; NaN while the RSI itself is unknown. */
    double next(double rsi) {
        if (Double.isNaN(rsi)) {
            return Double.NaN;
        }
        smoothed.next(rsi);
        distance.next(Math.abs(rsi - smoothed.running()));
        return smoothed.value() + WIDTH * distance.value();
    }

    Qqe copy() {
        return new Qqe(smoothed.copy(), distance.copy());
    }
}
