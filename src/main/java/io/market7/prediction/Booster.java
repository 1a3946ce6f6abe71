package io.market7.prediction;

import java.util.List;

/**
 * Boosted trees that predict one number from one row of features. A row is an array with one value
 * per feature in the order of the model, finite or {@code NaN} for missing. Safe for use by several
 * threads.
 */
public interface Booster extends AutoCloseable {

    /** Returns how many features a row has, from 1 on. */
    int featureCount();

    /** Returns the names of the features in the order of a row; empty when the file has none. */
    List<String> featureNames();

    /** Returns what the sum of the leaves means. */
    Objective objective();

    /**
     * Returns base and leaves summed up in single precision, before the objective turns them into a
     * prediction: log odds for the logistic objectives.
     *
     * @param row {@link #featureCount()} values
     * @throws IllegalArgumentException when the row has another length
     */
    float margin(float[] row);

    /**
     * Returns the prediction: a ratio in 0..1 for the logistic objectives, else in the unit of the
     * training target.
     *
     * @param row {@link #featureCount()} values
     * @throws IllegalArgumentException when the row has another length
     */
    float predict(float[] row);

    /**
     * Predicts many rows; every prediction has the same bits as that of its row alone.
     *
     * @param rows rows one after another, {@code predictions.length} times {@link #featureCount()}
     *     values
     * @param predictions receives one prediction per row
     * @throws IllegalArgumentException when the lengths do not fit
     */
    void predict(float[] rows, float[] predictions);

    /**
     * Returns what each feature contributed to the margin: SHAP values that follow the paths of the
     * trees, and last the bias, which is what the model says when it knows nothing. They sum up to
     * the margin.
     *
     * @param row {@link #featureCount()} values
     * @return {@link #featureCount()} + 1 values in the unit of the margin
     * @throws IllegalArgumentException when the row has another length
     */
    double[] contributions(float[] row);

    /** Gives back what is held outside of the heap. Nothing may be asked afterwards. */
    @Override
    void close();
}
