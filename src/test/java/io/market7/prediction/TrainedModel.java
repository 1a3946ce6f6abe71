package io.market7.prediction;

import io.market7.prediction.file.BoosterFile;
import io.market7.prediction.file.TreeEnsemble;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Small models of made-up data, trained on the spot: noise enough that every tree grows full. */
public final class TrainedModel {

    private static final int ROWS = 1_500;
    private static final int MISSING_ONE_IN = 9;

    private final ml.dmlc.xgboost4j.java.Booster booster;

    private TrainedModel(ml.dmlc.xgboost4j.java.Booster booster) {
        this.booster = booster;
    }

    /**
     * Trains, the same way every time.
     *
     * @param features values of a row
     * @param rounds trees
     * @param parameters of XGBoost, over depth 5, seed 1 and one thread
     */
    public static TrainedModel of(int features, int rounds, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(Map.of("max_depth", 5, "seed", 1, "nthread", 1));
        all.putAll(parameters);
        boolean classes = parameters.getOrDefault("objective", "").toString().contains("logistic");
        Random random = new Random(features * 31L + rounds);
        float[] rows = new float[ROWS * features];
        float[] labels = new float[ROWS];
        for (int row = 0; row < ROWS; row++) {
            float target = (float) random.nextGaussian();
            for (int feature = 0; feature < features; feature++) {
                float value = (float) (10 * random.nextGaussian());
                rows[row * features + feature] =
                        random.nextInt(MISSING_ONE_IN) == 0 ? Float.NaN : value;
                target += value / (1 + feature);
            }
            labels[row] = classes ? (target > 0 ? 1 : 0) : target;
        }
        try {
            DMatrix matrix = new DMatrix(rows, ROWS, features, Float.NaN);
            matrix.setLabel(labels);
            return new TrainedModel(
                    XGBoost.train(matrix, all, rounds, new HashMap<>(), null, null));
        } catch (XGBoostError e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the file in {@code json} or {@code ubj}. */
    public byte[] file(String form) {
        try {
            return booster.toByteArray(form);
        } catch (XGBoostError e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what the reader makes of it. */
    public TreeEnsemble trees() {
        return BoosterFile.read(file("ubj"), "trained");
    }
}
