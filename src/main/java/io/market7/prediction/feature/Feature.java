package io.market7.prediction.feature;

import io.market7.domain.Checks;

/**
 * One input of a model.
 *
 * @param name name in the model file, unique in its schema
 * @param source where the value comes from, one of {@link FeatureSources#names()}
 * @param unit what the number counts: points, percent, hours, ratio, count
 * @param low lowest value that makes sense
 * @param high highest value that makes sense
 * @param missing what happens when the value is unknown
 */
public record Feature(
        String name, String source, String unit, double low, double high, MissingPolicy missing) {

    public Feature {
        Checks.required("name", name);
        Checks.required("source", source);
        Checks.required("unit", unit);
        Checks.finite("range", low);
        Checks.finite("range", high);
        Checks.required("missing", missing);
    }

    /** Returns whether a known value lies within the range. */
    boolean holds(double value) {
        return value >= low && value <= high;
    }
}
