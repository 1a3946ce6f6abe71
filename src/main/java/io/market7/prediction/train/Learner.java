package io.market7.prediction.train;

import io.market7.prediction.xgboost.XgboostException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Calls XGBoost with one thread, so that the same rows and seed give the same bytes. */
final class Learner {
    private static final int MOST_ROUNDS = 600;
    private static final int PATIENCE_ROUNDS = 30;
    private static final int LINEAR_ROUNDS = 200;
    private static final String FORMAT = "ubj";

    private Learner() {}

    /**
     * What one setting came to.
     *
     * @param rounds trees at the best loss
     * @param loss loss on the slice that stops: log loss, or root mean squared error
     */
    record Tried(int rounds, double loss) {}

    /** Learns until the loss on {@code stop} has not fallen for a while. */
    static Tried attempt(
            TrainingSet train, TrainingSet stop, Map<String, Object> parameters, String measure) {
        return asking(
                () -> {
                    Map<String, Object> settings = new LinkedHashMap<>(parameters);
                    settings.put("eval_metric", measure);
                    DMatrix learned = matrix(train);
                    DMatrix watched = matrix(stop);
                    try {
                        return best(learned, watched, settings);
                    } finally {
                        learned.dispose();
                        watched.dispose();
                    }
                });
    }

    private static Tried best(DMatrix learned, DMatrix watched, Map<String, Object> settings)
            throws XGBoostError {
        Booster booster = first(learned, settings);
        try {
            int best = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int round = 0; round < MOST_ROUNDS && round - best < PATIENCE_ROUNDS; round++) {
                if (round > 0) {
                    booster.update(learned, round);
                }
                double loss = loss(booster, watched, round);
                if (loss < least) {
                    least = loss;
                    best = round;
                }
            }
            return new Tried(best + 1, least);
        } finally {
            booster.dispose();
        }
    }

    /** Reads the loss out of XGBoost's line, e.g. {@code [3] stop-logloss:0.53}. */
    private static double loss(Booster booster, DMatrix watched, int round) throws XGBoostError {
        String line = booster.evalSet(new DMatrix[] {watched}, new String[] {"stop"}, round);
        return Double.parseDouble(line.substring(line.lastIndexOf(':') + 1));
    }

    /** Returns a booster of one round; the others are added one by one, so that nothing is said. */
    private static Booster first(DMatrix learned, Map<String, Object> settings)
            throws XGBoostError {
        return XGBoost.train(learned, settings, 1, new HashMap<>(), null, null);
    }

    /** Learns a fixed number of rounds and returns the model file, UBJSON. */
    static byte[] model(TrainingSet train, Map<String, Object> parameters, int rounds) {
        return asking(
                () -> {
                    DMatrix learned = matrix(train);
                    try {
                        Booster booster =
                                XGBoost.train(
                                        learned, parameters, rounds, new HashMap<>(), null, null);
                        byte[] bytes = booster.toByteArray(FORMAT);
                        booster.dispose();
                        return bytes;
                    } finally {
                        learned.dispose();
                    }
                });
    }

    /** Fits a straight line and returns its predictions of other rows. */
    static double[] linear(float[][] rows, float[] labels, float[][] asked, boolean probability) {
        return asking(
                () -> {
                    DMatrix learned = matrix(rows);
                    DMatrix predicted = matrix(asked);
                    try {
                        learned.setLabel(labels);
                        Map<String, Object> parameters = new LinkedHashMap<>();
                        parameters.put("booster", "gblinear");
                        parameters.put("updater", "coord_descent");
                        parameters.put(
                                "objective", probability ? "binary:logistic" : "reg:squarederror");
                        parameters.put("nthread", 1);
                        parameters.put("eta", 0.5);
                        Booster booster =
                                XGBoost.train(
                                        learned,
                                        parameters,
                                        LINEAR_ROUNDS,
                                        new HashMap<>(),
                                        null,
                                        null);
                        float[][] answers = booster.predict(predicted);
                        booster.dispose();
                        double[] flat = new double[answers.length];
                        for (int i = 0; i < flat.length; i++) {
                            flat[i] = answers[i][0];
                        }
                        return flat;
                    } finally {
                        learned.dispose();
                        predicted.dispose();
                    }
                });
    }

    private static DMatrix matrix(TrainingSet set) throws XGBoostError {
        int width = set.schema().features().size();
        DMatrix matrix = new DMatrix(set.matrix(), set.size(), width, Float.NaN);
        matrix.setLabel(set.labels());
        matrix.setFeatureNames(set.schema().names().toArray(String[]::new));
        return matrix;
    }

    private static DMatrix matrix(float[][] rows) throws XGBoostError {
        int width = rows[0].length;
        float[] flat = new float[rows.length * width];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, flat, i * width, width);
        }
        return new DMatrix(flat, rows.length, width, Float.NaN);
    }

    /** A call of the library. */
    @FunctionalInterface
    private interface Call<T> {
        T run() throws XGBoostError;
    }

    private static <T> T asking(Call<T> call) {
        try {
            return call.run();
        } catch (XGBoostError e) {
            throw new XgboostException("XGBoost cannot train: " + e.getMessage(), e);
        } catch (LinkageError e) {
            throw new XgboostException(
                    "XGBoost's native library cannot be loaded. Expected the package libgomp1 of the operating system: training needs it.",
                    e);
        }
    }
}
