package io.market7.prediction.file;

import io.market7.prediction.Objective;
import java.util.List;

/**
 * What a model file says about the model as a whole.
 *
 * @param objective what the sum of the leaves means
 * @param baseScore where every prediction starts, in the unit of the prediction
 * @param featureCount values of a row, 1..4096
 * @param featureNames names in the order of a row, each once; empty when the file has none
 */
public record BoosterHeader(
        Objective objective, float baseScore, int featureCount, List<String> featureNames) {

    public BoosterHeader {
        featureNames = List.copyOf(featureNames);
    }

    /** Returns where the sum of the leaves starts, in the unit of the margin. */
    public float baseMargin() {
        return objective.marginOf(baseScore);
    }
}
