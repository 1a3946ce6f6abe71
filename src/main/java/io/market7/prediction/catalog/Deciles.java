package io.market7.prediction.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a number was spread when a model was trained: the borders of ten equally full bins. What
 * comes later is compared by the population stability index: the sum over bins of (a - e) ln (a /
 * e), a the share now, e a tenth. Below 0.1 is usual, above 0.25 the world has changed.
 *
 * @param borders nine numbers that never fall
 * @param missingRatio share of rows where the number was unknown, 0..1
 */
public record Deciles(List<Double> borders, double missingRatio) {

    private static final int BINS = 10;
    private static final double LEAST_RATIO = 1e-4;

    public Deciles {
        borders = List.copyOf(borders);
        if (borders.size() != BINS - 1) {
            throw new IllegalArgumentException(
                    "Found %d borders. Expected %d.".formatted(borders.size(), BINS - 1));
        }
    }

    /** Returns the spread of numbers, {@code NaN} among them unknown. */
    public static Deciles of(double[] values) {
        double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        List<Double> borders = new ArrayList<>();
        for (int i = 1; i < BINS; i++) {
            borders.add(known.length == 0 ? 0.0 : known[i * known.length / BINS]);
        }
        double missing = values.length == 0 ? 0 : 1 - (double) known.length / values.length;
        return new Deciles(borders, missing);
    }

    /** Returns the bin of a number, 0..9, or 10 when it is unknown. */
    public int bin(double value) {
        if (Double.isNaN(value)) {
            return BINS;
        }
        int bin = 0;
        while (bin < borders.size() && value >= borders.get(bin)) {
            bin++;
        }
        return bin;
    }

    /** Returns how many bins there are, the one of unknown numbers included. */
    public static int bins() {
        return BINS + 1;
    }

    /**
     * Returns the share of each bin when the model was trained. Equal borders make empty bins:
     * their shares go to the bin that takes their numbers.
     */
    private double[] expected() {
        double[] expected = new double[BINS + 1];
        double each = (1 - missingRatio) / BINS;
        expected[0] += each;
        for (double border : borders) {
            expected[bin(border)] += each;
        }
        expected[BINS] = missingRatio;
        return expected;
    }

    /**
     * Returns the population stability index of numbers counted by bin.
     *
     * @param counts one per {@link #bins()}
     * @return 0 or more; 0 when nothing was counted
     */
    public double stabilityIndex(long[] counts) {
        double total = Arrays.stream(counts).sum();
        if (total == 0) {
            return 0;
        }
        double[] expected = expected();
        double index = 0;
        for (int bin = 0; bin < counts.length; bin++) {
            double now = Math.max(LEAST_RATIO, counts[bin] / total);
            double then = Math.max(LEAST_RATIO, expected[bin]);
            index += (now - then) * Math.log(now / then);
        }
        return index;
    }
}
