package io.market7.prediction.train;

import java.time.Instant;

/**
 * What a model would have seen at one moment, and what came of it.
 *
 * @param symbol pair
 * @param at moment of the decision
 * @param resolvedAt close of the last bar that the label needed; after {@code at}
 * @param origin what opened the candidate: {@code rule} or {@code control}
 * @param features one number per feature, {@code NaN} where unknown
 * @param label 0 or 1 for a probability, else the number to learn
 */
public record TrainingRow(
        String symbol,
        Instant at,
        Instant resolvedAt,
        String origin,
        float[] features,
        float label) {

    public TrainingRow {
        if (!resolvedAt.isAfter(at)) {
            throw new IllegalArgumentException(
                    "The label of %s at %s is known at %s. Expected a later moment: what is known already is no label."
                            .formatted(symbol, at, resolvedAt));
        }
    }
}
