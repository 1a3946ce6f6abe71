package io.market7.prediction.train;

import io.market7.prediction.feature.FeatureSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a model has to beat: the base rate, drawdown alone, and a straight line through every
 * feature. The lines are XGBoost's own linear booster on standardised features, missing ones at
 * their mean.
 */
final class Baselines {
    static final String CONSTANT = "constant base rate";
    static final String DRAWDOWN = "drawdown alone";
    static final String LINEAR = "logistic regression";
    static final String LINEAR_NUMBER = "linear regression";

    private static final String DRAWDOWN_SOURCE = "position.drawdownPct";

    private Baselines() {}

    /** Returns the predictions of every baseline on {@code test}, by name. */
    static Map<String, double[]> predict(TrainingSet train, TrainingSet test, boolean probability) {
        Map<String, double[]> all = new LinkedHashMap<>();
        double[] constant = new double[test.size()];
        Arrays.fill(constant, train.meanLabel());
        all.put(CONSTANT, constant);
        List<Integer> drawdown = columns(train.schema(), DRAWDOWN_SOURCE);
        if (!drawdown.isEmpty()) {
            all.put(DRAWDOWN, line(train, test, drawdown, probability));
        }
        List<Integer> every = columns(train.schema(), null);
        all.put(probability ? LINEAR : LINEAR_NUMBER, line(train, test, every, probability));
        return all;
    }

    private static List<Integer> columns(FeatureSchema schema, String source) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < schema.features().size(); i++) {
            if (source == null || schema.features().get(i).source().equals(source)) {
                columns.add(i);
            }
        }
        return columns;
    }

    private static double[] line(
            TrainingSet train, TrainingSet test, List<Integer> columns, boolean probability) {
        Standard standard = Standard.of(train, columns);
        return Learner.linear(
                standard.rows(train), train.labels(), standard.rows(test), probability);
    }

    /** Scales columns to mean 0 and deviation 1 by what the training slice holds. */
    private record Standard(List<Integer> columns, double[] means, double[] deviations) {

        static Standard of(TrainingSet set, List<Integer> columns) {
            double[] means = new double[columns.size()];
            double[] deviations = new double[columns.size()];
            for (int c = 0; c < means.length; c++) {
                int column = columns.get(c);
                double[] known =
                        set.rows().stream()
                                .mapToDouble(row -> row.features()[column])
                                .filter(value -> !Double.isNaN(value))
                                .toArray();
                double mean = Arrays.stream(known).average().orElse(0);
                means[c] = mean;
                double variance =
                        Arrays.stream(known).map(v -> (v - mean) * (v - mean)).average().orElse(0);
                deviations[c] = variance > 0 ? Math.sqrt(variance) : 1;
            }
            return new Standard(columns, means, deviations);
        }

        float[][] rows(TrainingSet set) {
            float[][] rows = new float[set.size()][columns.size()];
            for (int i = 0; i < rows.length; i++) {
                float[] features = set.rows().get(i).features();
                for (int c = 0; c < means.length; c++) {
                    float value = features[columns.get(c)];
                    rows[i][c] =
                            Float.isNaN(value) ? 0 : (float) ((value - means[c]) / deviations[c]);
                }
            }
            return rows;
        }
    }
}
