package io.market7.prediction.train;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A data set cut along time into what is learned from, what ends the learning, what calibrates, and
 * the last slice, which nothing sees before the measures are taken. A row whose label was not yet
 * known when the next slice begins is purged; after each border an embargo is kept.
 *
 * @param train to learn from
 * @param stop ends the learning early
 * @param calibrate fits the calibration, together with {@code stop}
 * @param test untouched
 * @param purged rows left out at the borders
 */
public record Split(
        TrainingSet train, TrainingSet stop, TrainingSet calibrate, TrainingSet test, int purged) {

    private static final double[] ENDS = {0.58, 0.70, 0.80, 1};

    /** How long after a border no row is taken. */
    public static final Duration EMBARGO = Duration.ofHours(24);

    /**
     * Cuts a set by shares of its time span: 58 % to learn from, 12 % to stop, 10 % to calibrate,
     * 20 % to test.
     *
     * @throws IllegalArgumentException when a slice would be empty
     */
    public static Split of(TrainingSet set) {
        if (set.size() == 0) {
            throw new IllegalArgumentException("The data set has no rows. Expected some.");
        }
        Instant first = set.rows().get(0).at();
        Instant last = set.rows().get(set.size() - 1).at();
        List<TrainingSet> slices = new ArrayList<>();
        Instant from = first;
        int kept = 0;
        for (double end : ENDS) {
            long span = (long) (Duration.between(first, last).toMillis() * end);
            Instant to = end == 1 ? Instant.MAX : first.plusMillis(span);
            TrainingSet slice = slice(set, from.equals(first) ? from : from.plus(EMBARGO), to);
            if (slice.size() == 0) {
                throw new IllegalArgumentException(
                        "No row lies between %s and %s whose label was known by then. Expected a data set of at least two months."
                                .formatted(from, to));
            }
            slices.add(slice);
            kept += slice.size();
            from = to;
        }
        return new Split(
                slices.get(0), slices.get(1), slices.get(2), slices.get(3), set.size() - kept);
    }

    private static TrainingSet slice(TrainingSet set, Instant from, Instant to) {
        return set.of(
                set.rows().stream()
                        .filter(row -> !row.at().isBefore(from) && row.resolvedAt().isBefore(to))
                        .toList());
    }

    /**
     * Returns the rows that calibrate: those that ended the learning and those after them, for one
     * month alone has weather of its own.
     */
    TrainingSet calibrating() {
        List<TrainingRow> rows = new ArrayList<>(stop.rows());
        rows.addAll(calibrate.rows());
        return stop.of(rows);
    }
}
