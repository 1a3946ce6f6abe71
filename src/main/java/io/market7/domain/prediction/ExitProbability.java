package io.market7.domain.prediction;

import io.market7.domain.Checks;

/**
 * How likely a deal is not to recover. The model {@code safu-exit} predicts recovery, so this is 1
 * minus its prediction. Absent when the prediction is.
 *
 * @param ratio 0..1, rounded half-even to 10 places
 */
public record ExitProbability(double ratio) {

    public ExitProbability {
        Checks.within("exitProbability", ratio, 0, 1);
    }
}
