package io.market7.prediction.walk;

import io.market7.prediction.file.TreeEnsemble;

/** Contributions by their definition: every coalition of features is asked what it is worth. */
final class ShapleyByDefinition {

    private final TreeEnsemble trees;
    private final int features;

    ShapleyByDefinition(TreeEnsemble trees) {
        this.trees = trees;
        features = trees.header().featureCount();
    }

    /** Returns one value per feature and the worth of the empty coalition; few features only. */
    double[] contributions(float[] row) {
        double[] worth = new double[1 << features];
        for (int coalition = 0; coalition < worth.length; coalition++) {
            worth[coalition] = worth(row, coalition);
        }
        double[] contributions = new double[features + 1];
        for (int feature = 0; feature < features; feature++) {
            for (int coalition = 0; coalition < worth.length; coalition++) {
                if ((coalition >> feature & 1) == 0) {
                    double gain = worth[coalition | 1 << feature] - worth[coalition];
                    contributions[feature] += share(Integer.bitCount(coalition)) * gain;
                }
            }
        }
        contributions[features] = worth[0];
        return contributions;
    }

    /**
     * The part of all orders in which {@code before} given features come first, then a given one.
     */
    private double share(int before) {
        return factorial(before) * factorial(features - before - 1) / factorial(features);
    }

    private static double factorial(int number) {
        return number < 2 ? 1 : number * factorial(number - 1);
    }

    private double worth(float[] row, int coalition) {
        double sum = trees.header().baseMargin();
        for (int tree = 0; tree < trees.treeCount(); tree++) {
            sum += worth(row, coalition, trees.root(tree));
        }
        return sum;
    }

    private double worth(float[] row, int coalition, int node) {
        if (trees.isLeaf(node)) {
            return trees.value(node);
        }
        double left = worth(row, coalition, trees.left(node));
        double right = worth(row, coalition, trees.right(node));
        if ((coalition >> trees.feature(node) & 1) == 0) {
            double leftCover = trees.cover(trees.left(node));
            double rightCover = trees.cover(trees.right(node));
            return (leftCover * left + rightCover * right) / (leftCover + rightCover);
        }
        float value = row[trees.feature(node)];
        boolean goesLeft = value != value ? trees.isMissingLeft(node) : value < trees.value(node);
        return goesLeft ? left : right;
    }
}
