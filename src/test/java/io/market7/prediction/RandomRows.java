package io.market7.prediction;

import io.market7.prediction.file.TreeEnsemble;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Rows that stand where it matters: on thresholds of the model, a bit beside them, anywhere
 * between, and missing.
 */
final class RandomRows {

    private final List<List<Float>> thresholds = new ArrayList<>();
    private final Random random;

    RandomRows(TreeEnsemble trees, long seed) {
        random = new Random(seed);
        for (int feature = 0; feature < trees.header().featureCount(); feature++) {
            thresholds.add(new ArrayList<>(List.of(0f)));
        }
        for (int node = 0; node < trees.nodeCount(); node++) {
            if (!trees.isLeaf(node)) {
                thresholds.get(trees.feature(node)).add(trees.value(node));
            }
        }
    }

    /** Returns {@code count} rows, one after another. */
    float[] next(int count) {
        float[] rows = new float[count * thresholds.size()];
        for (int index = 0; index < rows.length; index++) {
            rows[index] = value(thresholds.get(index % thresholds.size()));
        }
        return rows;
    }

    private float value(List<Float> near) {
        float threshold = near.get(random.nextInt(near.size()));
        return switch (random.nextInt(8)) {
            case 0 -> Float.NaN;
            case 1 -> threshold;
            case 2 -> Math.nextUp(threshold);
            case 3 -> Math.nextDown(threshold);
            case 4 -> random.nextBoolean() ? 0f : -0f;
            default -> (float) (threshold * (1 + random.nextGaussian()) + random.nextGaussian());
        };
    }
}
