package io.market7.prediction.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a number was spread when a model was trained: the borders of ten bins, as equally full as
 * ties allow. What comes later is compared by the population stability index: the sum over bins of
 * (a - e) ln (a / e), a the share now, e the share then. Below 0.1 is usual, above 0.25 the world
 * has changed.
 *
 * @param borders nine numbers that never fall
 * @param ratios share of each bin, and last of the rows where the number was unknown; 0..1
 */
public record Deciles(List<Double> borders, List<Double> ratios) {

    private static final int BINS = 10;
    private static final double LEAST_RATIO = 1e-4;

    public Deciles {
        borders = List.copyOf(borders);
        ratios = List.copyOf(ratios);
        if (borders.size() != BINS - 1 || ratios.size() != BINS + 1) {
            throw new IllegalArgumentException(
                    "Found %d borders and %d ratios. Expected %d and %d."
                            .formatted(borders.size(), ratios.size(), BINS - 1, BINS + 1));
        }
    }

    /** Returns the spread of numbers, {@code NaN} among them unknown. */
    public static Deciles of(double[] values) {
        double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        List<Double> borders = new ArrayList<>();
        for (int i = 1; i < BINS; i++) {
            borders.add(known.length == 0 ? 0.0 : known[i * known.length / BINS]);
        }
        long[] counts = new long[BINS + 1];
        for (double value : values) {
            counts[bin(borders, value)]++;
        }
        return new Deciles(
                borders,
                Arrays.stream(counts)
                        .mapToObj(each -> (double) each / Math.max(1, values.length))
                        .toList());
    }

    /** Returns the bin of a number, 0..9, or 10 when it is unknown. */
    public int bin(double value) {
        return bin(borders, value);
    }

    private static int bin(List<Double> borders, double value) {
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
        double index = 0;
        for (int bin = 0; bin < counts.length; bin++) {
            double now = Math.max(LEAST_RATIO, counts[bin] / total);
            double then = Math.max(LEAST_RATIO, ratios.get(bin));
            index += (now - then) * Math.log(now / then);
        }
        return index;
    }
}
