package io.market7.prediction.catalog;

import io.market7.prediction.file.TreeEnsemble;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Where the trees of a model split each feature. */
final class Splits {
    private final List<float[]> thresholds = new ArrayList<>();

    private Splits() {}

    static Splits of(TreeEnsemble trees) {
        List<TreeSet<Float>> found = new ArrayList<>();
        for (int feature = 0; feature < trees.header().featureCount(); feature++) {
            found.add(new TreeSet<>());
        }
        for (int node = 0; node < trees.nodeCount(); node++) {
            if (!trees.isLeaf(node)) {
                found.get(trees.feature(node)).add(trees.value(node));
            }
        }
        Splits splits = new Splits();
        for (TreeSet<Float> each : found) {
            float[] sorted = new float[each.size()];
            int i = 0;
            for (float threshold : each) {
                sorted[i++] = threshold;
            }
            splits.thresholds.add(sorted);
        }
        return splits;
    }

    float[] of(int feature) {
        return thresholds.get(feature);
    }
}
