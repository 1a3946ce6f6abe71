package io.market7.domain.prediction;

import java.time.Instant;
import java.util.Map;

/**
 * Predictions by model name.
 *
 * @param values value by model
 * @param at when they were made; null when there are none
 */
public record PredictionFacts(Map<String, Double> values, Instant at) {

    public PredictionFacts {
        values = Map.copyOf(values);
    }

    /** No model has spoken. */
    public static final PredictionFacts NONE = new PredictionFacts(Map.of(), null);
}
