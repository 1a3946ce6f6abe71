package io.market7.prediction.catalog;

import io.market7.prediction.Booster;
import io.market7.prediction.feature.FeatureRow;
import io.market7.prediction.feature.FeatureSchema;

/** One version of a model, checked and ready to predict. Safe for use by several threads. */
public final class ModelVersion implements AutoCloseable {
    private final ModelMetadata metadata;
    private final FeatureSchema schema;
    private final Booster booster;
    private final Splits splits;
    private final String sha256;

    ModelVersion(
            ModelMetadata metadata,
            FeatureSchema schema,
            Booster booster,
            Splits splits,
            String sha256) {
        this.metadata = metadata;
        this.schema = schema;
        this.booster = booster;
        this.splits = splits;
        this.sha256 = sha256;
    }

    /** Returns what is known of it. */
    public ModelMetadata metadata() {
        return metadata;
    }

    /** Returns its features. */
    public FeatureSchema schema() {
        return schema;
    }

    /** Returns the digest of the whole version. */
    public String sha256() {
        return sha256;
    }

    /** Returns where the trees split a feature, ascending, each once. */
    public float[] thresholds(int feature) {
        return splits.of(feature);
    }

    /**
     * Returns the output of a row: a calibrated probability, or a multiple; not checked against the
     * range.
     */
    public double output(float[] row) {
        double margin = booster.margin(row);
        return metadata.kind().equals(ModelMetadata.PROBABILITY)
                ? 1 / (1 + Math.exp(-(metadata.slope() * margin + metadata.intercept())))
                : margin;
    }

    /** Returns the output of a row, or why there is none. */
    public Output predict(FeatureRow row) {
        if (!row.usable()) {
            return new Output(Double.NaN, row.refusal());
        }
        double value = output(row.values());
        return value >= metadata.low() && value <= metadata.high()
                ? new Output(value, null)
                : new Output(
                        Double.NaN,
                        "the output is %s, expected %s to %s"
                                .formatted(value, metadata.low(), metadata.high()));
    }

    /**
     * Returns what each feature contributed to the calibrated margin, in the order of the schema,
     * and last what the model says when it knows nothing.
     */
    public double[] contributions(float[] row) {
        double[] contributions = booster.contributions(row);
        for (int i = 0; i < contributions.length; i++) {
            contributions[i] *= metadata.slope();
        }
        contributions[contributions.length - 1] += metadata.intercept();
        return contributions;
    }

    /**
     * What came out.
     *
     * @param value the output; NaN when absent
     * @param reason why it is absent; null when it is not
     */
    public record Output(double value, String reason) {}

    @Override
    public void close() {
        booster.close();
    }
}
