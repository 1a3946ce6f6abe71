package io.market7.indicator;

/**
 * Least-squares slope of the last five EMA50 values, x = 0..4, in percent of the newest EMA50 per
 * bar. Meant for 1h bars.
 */
public final class EmaSlope {

    private static final int LENGTH = 5;

    private Window values = new Window(LENGTH);

    /**
     * Takes the EMA50 of the next bar; null (unknown, as after a gap) starts anew.
     *
     * @param ema50 quote per base, above 0; null is unknown
     * @return the slope, percent per bar; null before five values
     */
    public Double next(Double ema50) {
        if (ema50 == null) {
            values = new Window(LENGTH);
            return null;
        }
        values.add(ema50);
        if (!values.isFull()) {
            return null;
        }
        double slope =
                (2 * (values.back(0) - values.back(4)) + values.back(1) - values.back(3)) / 10;
        return 100 * slope / ema50;
    }

    /** Returns an independent slope in the same state. */
    public EmaSlope copy() {
        EmaSlope copy = new EmaSlope();
        copy.values = values.copy();
        return copy;
    }
}
