package io.market7.prediction.feature;

/**
 * What a model sees of one decision.
 *
 * @param values one number per feature in the order of the schema; {@code NaN} where unknown
 * @param refusal why no prediction can be made from it; null when one can
 */
public record FeatureRow(float[] values, String refusal) {

    /** Returns whether a prediction can be made. */
    public boolean usable() {
        return refusal == null;
    }
}
