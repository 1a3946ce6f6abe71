package io.market7.cycle.model;

import io.market7.prediction.train.Scores;
import io.market7.prediction.train.TrainedModel;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of training.
 *
 * @param scores of the model, then of its baselines, on the last slice
 * @param shuffledAuc AUC of the same training on shuffled labels; NaN for numbers
 * @param worthBinding whether it beats every baseline beyond chance
 */
public record Trained(List<Score> scores, double shuffledAuc, boolean worthBinding) {

    /**
     * One row.
     *
     * @param name of what predicted
     * @param auc area under the ROC curve; NaN for numbers
     * @param logLoss nats; NaN for numbers
     * @param meanSquared Brier score, or mean squared error
     * @param gainLow by how much the model's loss is lower, low end of 95 %; NaN for the model
     * @param gainHigh the high end
     */
    public record Score(
            String name,
            double auc,
            double logLoss,
            double meanSquared,
            double gainLow,
            double gainHigh) {

        private static Score of(Scores scores) {
            return new Score(
                    scores.name(),
                    scores.auc(),
                    scores.logLoss(),
                    scores.meanSquared(),
                    scores.gain() == null ? Double.NaN : scores.gain().low(),
                    scores.gain() == null ? Double.NaN : scores.gain().high());
        }
    }

    static Trained of(TrainedModel model) {
        List<Score> scores = new ArrayList<>();
        scores.add(Score.of(model.scores()));
        model.baselines().forEach(each -> scores.add(Score.of(each)));
        return new Trained(scores, model.shuffledAuc(), model.worthBinding());
    }
}
