package io.market7.prediction.feature;

import io.market7.domain.decision.FactSet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The features of one model in the order of its rows. The same code reads them for training, in a
 * backtest and live: only from the facts of the decision, which know nothing that closed after it.
 */
public final class FeatureSchema {
    private final List<Feature> features;
    private final List<ToDoubleFunction<FactSet>> readers;

    /**
     * @param features at least one, with different names
     * @throws FeatureException when a source is unknown, a name comes twice or a range is empty
     */
    public FeatureSchema(List<Feature> features) {
        this(features, FeatureSources.ALL);
    }

    FeatureSchema(List<Feature> features, Map<String, ToDoubleFunction<FactSet>> sources) {
        this.features = List.copyOf(features);
        check(sources);
        this.readers = features.stream().map(each -> sources.get(each.source())).toList();
    }

    private void check(Map<String, ToDoubleFunction<FactSet>> sources) {
        FeatureFaults faults = new FeatureFaults();
        faults.unless(!features.isEmpty(), "features", "none", "at least one");
        Set<String> names = new HashSet<>();
        for (Feature each : features) {
            faults.unless(names.add(each.name()), each.name(), "the name twice", "each name once");
            faults.unless(
                    each.low() < each.high(),
                    each.name(),
                    "range [%s, %s]".formatted(each.low(), each.high()),
                    "a lower and a higher number");
            faults.source(each, sources.keySet());
        }
        faults.raise();
    }

    /** Returns the features in order. */
    public List<Feature> features() {
        return features;
    }

    /** Returns their names in order. */
    public List<String> names() {
        return features.stream().map(Feature::name).toList();
    }

    /**
     * Reads the row of a decision. Facts refuse whatever closed or happened after their moment, so
     * that no row can see it.
     */
    public FeatureRow row(FactSet facts) {
        float[] values = new float[features.size()];
        String refusal = null;
        for (int i = 0; i < values.length; i++) {
            double value = readers.get(i).applyAsDouble(facts);
            String fault = fault(features.get(i), value);
            refusal = refusal == null ? fault : refusal;
            values[i] = (float) value;
        }
        return new FeatureRow(values, refusal);
    }

    /**
     * Checks a row that was given.
     *
     * @param values one per feature, {@code NaN} where unknown
     */
    public FeatureRow given(double[] values) {
        String refusal = null;
        float[] row = new float[features.size()];
        Arrays.fill(row, Float.NaN);
        for (int i = 0; i < row.length; i++) {
            String fault = fault(features.get(i), values[i]);
            refusal = refusal == null ? fault : refusal;
            row[i] = (float) values[i];
        }
        return new FeatureRow(row, refusal);
    }

    private static String fault(Feature feature, double value) {
        if (Double.isNaN(value)) {
            return feature.missing() == MissingPolicy.ALLOWED
                    ? null
                    : "feature %s (%s) is unknown".formatted(feature.name(), feature.source());
        }
        return feature.holds(value)
                ? null
                : "feature %s is %s, expected %s to %s"
                        .formatted(feature.name(), value, feature.low(), feature.high());
    }
}
