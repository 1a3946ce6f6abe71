package io.market7.prediction.catalog;

import io.market7.prediction.feature.FeatureSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows and what the model must say of them: {@code reference.csv}, a header of feature names and
 * {@code output}, unknown features empty.
 */
public final class Reference {
    private static final String OUTPUT = "output";
    private static final double TOLERANCE = 1e-6;
    private static final int LEAST_ROWS = 10;

    private final List<float[]> rows = new ArrayList<>();
    private final List<Double> outputs = new ArrayList<>();

    /** Adds a row. */
    public void add(float[] row, double output) {
        rows.add(row);
        outputs.add(output);
    }

    /** Returns the text of the file. */
    public String text(FeatureSchema schema) {
        StringBuilder text = new StringBuilder();
        schema.names().forEach(name -> text.append(name).append(','));
        text.append(OUTPUT).append('\n');
        for (int i = 0; i < rows.size(); i++) {
            for (float value : rows.get(i)) {
                text.append(Float.isNaN(value) ? "" : Float.toString(value)).append(',');
            }
            text.append(outputs.get(i)).append('\n');
        }
        return text.toString();
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException when the header or a row does not fit
     */
    static Reference read(String text, FeatureSchema schema) {
        String[] lines = text.split("\n", -1);
        String header = String.join(",", schema.names()) + "," + OUTPUT;
        if (!lines[0].equals(header)) {
            throw new IllegalArgumentException(
                    "reference.csv:1 is %s. Expected %s.".formatted(lines[0], header));
        }
        Reference reference = new Reference();
        for (int line = 1; line < lines.length - 1; line++) {
            reference.line(lines[line], line + 1, schema.features().size());
        }
        if (reference.rows.size() < LEAST_ROWS) {
            throw new IllegalArgumentException(
                    "reference.csv has %d rows. Expected at least %d."
                            .formatted(reference.rows.size(), LEAST_ROWS));
        }
        return reference;
    }

    private void line(String line, int number, int features) {
        String[] cells = line.split(",", -1);
        if (cells.length != features + 1) {
            throw new IllegalArgumentException(
                    "reference.csv:%d has %d cells. Expected %d."
                            .formatted(number, cells.length, features + 1));
        }
        float[] row = new float[features];
        try {
            for (int i = 0; i < features; i++) {
                row[i] = cells[i].isEmpty() ? Float.NaN : Float.parseFloat(cells[i]);
            }
            add(row, Double.parseDouble(cells[features]));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "reference.csv:%d: %s. Expected numbers.".formatted(number, e.getMessage()), e);
        }
    }

    /** Proves that a version says what it must. */
    void prove(ModelVersion version) {
        for (int i = 0; i < rows.size(); i++) {
            double said = version.output(rows.get(i));
            if (!(Math.abs(said - outputs.get(i)) <= TOLERANCE)) {
                throw new IllegalArgumentException(
                        "reference.csv:%d: the model says %s. Expected %s."
                                .formatted(i + 2, said, outputs.get(i)));
            }
        }
    }
}
