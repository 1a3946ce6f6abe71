package io.market7.prediction.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * One setting of the search.
 *
 * @param depth deepest tree
 * @param learningRate share of each tree that is added
 * @param leastWeight least sum of weights in a leaf
 * @param lambda penalty of large leaves
 * @param rowShare share of rows each tree sees
 * @param columnShare share of features each tree sees
 */
public record Trial(
        int depth,
        double learningRate,
        double leastWeight,
        double lambda,
        double rowShare,
        double columnShare) {

    private static final int[] DEPTHS = {1, 2, 3, 4};
    private static final double[] RATES = {0.03, 0.05, 0.1};
    private static final double[] WEIGHTS = {50, 200, 800};
    private static final double[] LAMBDAS = {1, 10, 100};
    private static final double[] SHARES = {0.3, 0.6, 0.9};

    /** Returns the settings of a search in order; the same for the same seed. */
    static List<Trial> search(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            trials.add(
                    new Trial(
                            DEPTHS[random.nextInt(DEPTHS.length)],
                            RATES[random.nextInt(RATES.length)],
                            WEIGHTS[random.nextInt(WEIGHTS.length)],
                            LAMBDAS[random.nextInt(LAMBDAS.length)],
                            SHARES[random.nextInt(SHARES.length)],
                            SHARES[random.nextInt(SHARES.length)]));
        }
        return trials;
    }

    /** Returns the setting in XGBoost's words. */
    Map<String, Object> parameters(String objective, long seed) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("booster", "gbtree");
        parameters.put("objective", objective);
        parameters.put("tree_method", "hist");
        parameters.put("nthread", 1);
        parameters.put("seed", seed);
        parameters.put("max_depth", depth);
        parameters.put("eta", learningRate);
        parameters.put("min_child_weight", leastWeight);
        parameters.put("lambda", lambda);
        parameters.put("subsample", rowShare);
        parameters.put("colsample_bytree", columnShare);
        return parameters;
    }
}
