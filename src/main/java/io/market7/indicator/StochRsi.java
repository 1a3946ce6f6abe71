package io.market7.indicator;

/**
 * StochRSI (14, 3, 3) on the scale 0..1: raw = place of the RSI in its last 14 values (from bar
 * 26), K = mean of three raws (bar 28), D = mean of three Ks (bar 30). A flat RSI window has no
 * raw, and K and D stay unknown until it left their windows.
 */
final class StochRsi {

    private static final int SLOPE_BARS = 3;

    private final Window rsis;
    private final Window raws;
    private final Window ks;
    private double slope = Double.NaN;

    StochRsi() {
        this(new Window(Rsi.LENGTH), new Window(3), new Window(3));
    }

    private StochRsi(Window rsis, Window raws, Window ks) {
        this.rsis = rsis;
        this.raws = raws;
        this.ks = ks;
    }

    /** Takes the RSI of the next bar; NaN while the RSI itself is unknown. */
    void next(double rsi) {
        if (Double.isNaN(rsi)) {
            return;
        }
        rsis.add(rsi);
        double raw = rsis.positionOf(rsi);
        slope = raw - raws.back(SLOPE_BARS - 1);
        raws.add(raw);
        ks.add(raws.mean());
    }

    /** Returns the unsmoothed StochRSI. */
    double raw() {
        return raws.back(0);
    }

    double k() {
        return ks.back(0);
    }

    double d() {
        return ks.mean();
    }

    /** Returns raw[t] − raw[t−3]. */
    double slope() {
        return slope;
    }

    StochRsi copy() {
        StochRsi copy = new StochRsi(rsis.copy(), raws.copy(), ks.copy());
        copy.slope = slope;
        return copy;
    }
}
