package io.market7.indicator;

/** Volume of the bar against the bars before it. */
final class VolumeMeasures {

    private final Window eight;
    private final Window twenty;
    private double mean8 = Double.NaN;
    private double dropPct = Double.NaN;

    VolumeMeasures() {
        this(new Window(8), new Window(20));
    }

    private VolumeMeasures(Window eight, Window twenty) {
        this.eight = eight;
        this.twenty = twenty;
    }

    void next(double volume) {
        mean8 = eight.mean();
        eight.add(volume);
        twenty.add(volume);
        double mean20 = twenty.mean();
        dropPct = mean20 > 0 ? 100 * Math.max(0, (mean20 - volume) / mean20) : Double.NaN;
    }

    /** Returns the mean volume of the eight bars before this one; known from bar 8. */
    double mean8() {
        return mean8;
    }

    /**
     * Returns how far the volume lies under the mean of the last 20 bars (this one included),
     * percent 0..100; known from bar 19, unknown when nothing traded in all 20.
     */
    double dropPct() {
        return dropPct;
    }

    VolumeMeasures copy() {
        VolumeMeasures copy = new VolumeMeasures(eight.copy(), twenty.copy());
        copy.mean8 = mean8;
        copy.dropPct = dropPct;
        return copy;
    }
}
