package io.market7.prediction.train;

import io.market7.prediction.Booster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much a feature moves predictions.
 *
 * @param feature name
 * @param meanAbsolute mean size of its contribution to the margin
 */
record Importance(String feature, double meanAbsolute) {
    private static final int SAMPLE = 400;

    /** Returns all features, the strongest first, on an even sample of rows. */
    static List<Importance> of(Booster booster, TrainingSet set) {
        List<String> names = set.schema().names();
        double[] sums = new double[names.size()];
        int step = Math.max(1, set.size() / SAMPLE);
        int count = 0;
        for (int i = 0; i < set.size(); i += step, count++) {
            double[] contributions = booster.contributions(set.rows().get(i).features());
            for (int c = 0; c < sums.length; c++) {
                sums[c] += Math.abs(contributions[c]);
            }
        }
        List<Importance> all = new ArrayList<>();
        for (int c = 0; c < sums.length; c++) {
            all.add(new Importance(names.get(c), sums[c] / count));
        }
        all.sort(Comparator.comparingDouble(Importance::meanAbsolute).reversed());
        return all;
    }
}
