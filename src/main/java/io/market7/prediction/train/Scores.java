package io.market7.prediction.train;

/**
 * How good predictions are on one slice.
 *
 * @param name of what predicted
 * @param auc area under the ROC curve; NaN for numbers
 * @param aucInterval its interval; null for numbers
 * @param averagePrecision area under precision over recall; NaN for numbers
 * @param logLoss mean log loss, nats; NaN for numbers
 * @param meanSquared Brier score, or mean squared error of a number
 * @param gain by how much the model's loss is lower than this one's, per row; null for the model
 */
public record Scores(
        String name,
        double auc,
        Interval aucInterval,
        double averagePrecision,
        double logLoss,
        double meanSquared,
        Interval gain) {

    /** Returns whether the model is better than this baseline beyond chance. */
    public boolean beaten() {
        return gain != null && gain.low() > 0;
    }
}
