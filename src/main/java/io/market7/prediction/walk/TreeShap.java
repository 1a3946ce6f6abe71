package io.market7.prediction.walk;

import io.market7.prediction.file.TreeEnsemble;

/**
 * Exact SHAP values of a row, where a feature that is left out sends the row down both ways in
 * proportion to the training weight of either.
 *
 * <p>Each leaf is a game of its own. For every feature on its path, the row either satisfies all
 * splits on it or does not, and left out it satisfies them with a share. See {@link LeafGame}.
 */
final class TreeShap {

    private final TreeEnsemble trees;
    private final double[] leftShares;
    private final double bias;

    TreeShap(TreeEnsemble trees) {
        this.trees = trees;
        leftShares = new double[trees.nodeCount()];
        double expected = trees.header().baseMargin();
        for (int tree = 0; tree < trees.treeCount(); tree++) {
            expected += expect(trees.root(tree));
        }
        bias = expected;
    }

    /** Notes the share of every split below {@code node} and returns the mean of its leaves. */
    private double expect(int node) {
        if (trees.isLeaf(node)) {
            return trees.value(node);
        }
        double left = trees.cover(trees.left(node));
        double right = trees.cover(trees.right(node));
        double share = left / (left + right);
        leftShares[node] = share;
        return share * expect(trees.left(node)) + (1 - share) * expect(trees.right(node));
    }

    double[] contributions(float[] row) {
        double[] contributions = new double[row.length + 1];
        LeafGame game = new LeafGame(contributions);
        for (int tree = 0; tree < trees.treeCount(); tree++) {
            descend(trees.root(tree), row, game);
        }
        contributions[row.length] = bias;
        return contributions;
    }

    private void descend(int node, float[] row, LeafGame game) {
        if (trees.isLeaf(node)) {
            game.settle(trees.value(node));
            return;
        }
        int feature = trees.feature(node);
        boolean left = goesLeft(row[feature], node);
        double share = leftShares[node];
        int playersBefore = game.players();
        int player = game.place(feature);
        double shareBefore = game.share(player);
        boolean passesBefore = game.isPassing(player);
        game.set(player, shareBefore * share, passesBefore && left);
        descend(trees.left(node), row, game);
        game.set(player, shareBefore * (1 - share), passesBefore && !left);
        descend(trees.right(node), row, game);
        game.set(player, shareBefore, passesBefore);
        game.shrink(playersBefore);
    }

    private boolean goesLeft(float value, int node) {
        return Float.isNaN(value) ? trees.isMissingLeft(node) : value < trees.value(node);
    }
}
