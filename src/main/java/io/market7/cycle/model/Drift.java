package io.market7.cycle.model;

import io.market7.prediction.catalog.Deciles;
import io.market7.prediction.catalog.ModelMetadata;
import io.market7.prediction.catalog.ModelVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far what a model sees and says has moved from what it was trained on, over its latest rows:
 * the population stability index of every feature and of the score. Safe for use by several
 * threads.
 */
public final class Drift {
    /** Rows of a window; the one before it is kept until the next is half full. */
    static final int WINDOW_ROWS = 2_000;

    /** From here on the world has changed. */
    public static final double ALERT_INDEX = 0.25;

    /** Fewer rows say nothing. */
    public static final int LEAST_ROWS = 500;

    private final List<String> names;
    private final List<Deciles> spread;
    private long[][] now;
    private long[][] before;
    private int rowsNow;
    private int rowsBefore;

    Drift(ModelVersion model) {
        Map<String, Deciles> known = model.metadata().spread();
        this.names = new ArrayList<>(model.schema().names());
        this.names.add(ModelMetadata.SCORE);
        this.spread = names.stream().map(known::get).toList();
        this.now = empty();
        this.before = empty();
    }

    private long[][] empty() {
        return new long[names.size()][Deciles.bins()];
    }

    /**
     * Counts a row and what the model said of it.
     *
     * @return whether it filled a window
     */
    synchronized boolean add(float[] row, double output) {
        if (rowsNow == WINDOW_ROWS) {
            before = now;
            rowsBefore = rowsNow;
            now = empty();
            rowsNow = 0;
        }
        for (int i = 0; i < names.size(); i++) {
            Deciles known = spread.get(i);
            if (known != null) {
                now[i][known.bin(i < row.length ? row[i] : output)]++;
            }
        }
        rowsNow++;
        return rowsNow == WINDOW_ROWS;
    }

    /**
     * Where a model stands.
     *
     * @param rows rows counted
     * @param index stability index by feature, and of {@code score}; empty with too few rows
     */
    public record Standing(int rows, Map<String, Double> index) {
        /** Returns whether anything has moved so far that somebody should look. */
        public boolean alarming() {
            return index.values().stream().anyMatch(each -> each > ALERT_INDEX);
        }
    }

    /** Returns how far everything has moved. */
    public synchronized Standing standing() {
        boolean withBefore = rowsNow < WINDOW_ROWS / 2;
        int rows = rowsNow + (withBefore ? rowsBefore : 0);
        Map<String, Double> index = new LinkedHashMap<>();
        for (int i = 0; rows >= LEAST_ROWS && i < names.size(); i++) {
            if (spread.get(i) != null) {
                long[] counts = now[i].clone();
                for (int bin = 0; withBefore && bin < counts.length; bin++) {
                    counts[bin] += before[i][bin];
                }
                index.put(names.get(i), spread.get(i).stabilityIndex(counts));
            }
        }
        return new Standing(rows, index);
    }
}
