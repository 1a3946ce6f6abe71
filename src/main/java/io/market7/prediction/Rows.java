package io.market7.prediction;

/** Checks of lengths that every engine makes before it looks at a row. */
public final class Rows {

    private Rows() {}

    /**
     * Refuses a row of another length.
     *
     * @param row the row
     * @param featureCount values it must have
     * @throws IllegalArgumentException when it has more or fewer
     */
    public static void check(float[] row, int featureCount) {
        if (row.length != featureCount) {
            throw new IllegalArgumentException(
                    "The row has %d values, expected %d, one per feature of the model."
                            .formatted(row.length, featureCount));
        }
    }

    /**
     * Refuses rows that do not fill the predictions.
     *
     * @param rows rows one after another
     * @param predictions one place per row
     * @param featureCount values of a row
     * @throws IllegalArgumentException when there are more or fewer rows than places
     */
    public static void check(float[] rows, float[] predictions, int featureCount) {
        if (rows.length != (long) predictions.length * featureCount) {
            throw new IllegalArgumentException(
                    "The rows have %d values, expected %d for %d predictions of %d features each."
                            .formatted(
                                    rows.length,
                                    (long) predictions.length * featureCount,
                                    predictions.length,
                                    featureCount));
        }
    }
}
