package io.market7.prediction.train;

import io.market7.prediction.feature.FeatureSchema;
import java.util.List;

/**
 * Rows to learn from, in the order of their moments.
 *
 * @param schema what the features are
 * @param rows by moment, then symbol
 */
public record TrainingSet(FeatureSchema schema, List<TrainingRow> rows) {

    public TrainingSet {
        rows = List.copyOf(rows);
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).at().isBefore(rows.get(i - 1).at())) {
                throw new IllegalArgumentException(
                        "Row %d is of %s, after a row of %s. Expected rows in the order of time."
                                .formatted(i, rows.get(i).at(), rows.get(i - 1).at()));
            }
        }
    }

    /** Returns some of the rows. */
    public TrainingSet of(List<TrainingRow> chosen) {
        return new TrainingSet(schema, chosen);
    }

    /** Returns how many rows. */
    public int size() {
        return rows.size();
    }

    /** Returns the mean label; the share of positives for a probability. */
    public double meanLabel() {
        return rows.stream().mapToDouble(TrainingRow::label).average().orElse(Double.NaN);
    }

    /** Returns the features, row by row. */
    float[] matrix() {
        int width = schema.features().size();
        float[] matrix = new float[rows.size() * width];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i).features(), 0, matrix, i * width, width);
        }
        return matrix;
    }

    /** Returns the labels. */
    float[] labels() {
        float[] labels = new float[rows.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = rows.get(i).label();
        }
        return labels;
    }
}
