package io.market7.domain.prediction;

import io.market7.domain.Checks;
import java.time.Instant;

/**
 * What one model believes about the candidate. Present and usable, or absent; there is no unknown
 * value.
 *
 * @param model folder name under {@code models/}, e.g. {@code recovery-odds}
 * @param version model version; {@code given} when the caller supplied the value
 * @param value ratio in [0, 1] for odds and confidence, quote currency for spend; finite
 * @param asOf close of the newest candle the features saw
 */
public record Prediction(String model, String version, double value, Instant asOf) {

    public Prediction {
        Checks.required("model", model);
        Checks.finite("predictions." + model, value);
    }
}
