package io.market7.prediction.file;

import java.util.Arrays;
import java.util.List;

/** The nodes of all trees in flat arrays. */
final class NodeTable {

    /** In place of a feature: the node is a leaf. */
    static final int LEAF = -1;

    private final int[] firstNodes;
    private final int[] features;
    private final float[] values;
    private final int[] lefts;
    private final int[] rights;
    private final boolean[] missingLefts;
    private final float[] covers;

    NodeTable(List<TreeArrays> trees) {
        firstNodes = new int[trees.size() + 1];
        for (int tree = 0; tree < trees.size(); tree++) {
            firstNodes[tree + 1] = Math.addExact(firstNodes[tree], trees.get(tree).size());
        }
        int size = firstNodes[trees.size()];
        features = new int[size];
        values = new float[size];
        lefts = new int[size];
        rights = new int[size];
        missingLefts = new boolean[size];
        covers = new float[size];
        for (int tree = 0; tree < trees.size(); tree++) {
            copy(trees.get(tree), firstNodes[tree]);
        }
    }

    private void copy(TreeArrays tree, int first) {
        Arrays.fill(features, first, first + tree.size(), LEAF);
        for (int index = 0; index < tree.size(); index++) {
            int node = first + index;
            values[node] = tree.value(index);
            covers[node] = tree.cover(index);
            if (!tree.isLeaf(index)) {
                features[node] = tree.feature(index);
                lefts[node] = first + tree.left(index);
                rights[node] = first + tree.right(index);
                missingLefts[node] = tree.isMissingLeft(index);
            }
        }
    }

    int treeCount() {
        return firstNodes.length - 1;
    }

    int firstNode(int tree) {
        return firstNodes[tree];
    }

    int feature(int node) {
        return features[node];
    }

    float value(int node) {
        return values[node];
    }

    int left(int node) {
        return lefts[node];
    }

    int right(int node) {
        return rights[node];
    }

    boolean isMissingLeft(int node) {
        return missingLefts[node];
    }

    float cover(int node) {
        return covers[node];
    }
}
