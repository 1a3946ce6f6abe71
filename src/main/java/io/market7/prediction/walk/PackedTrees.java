package io.market7.prediction.walk;

import io.market7.prediction.file.TreeEnsemble;

/** All trees in one array, level by level, siblings side by side. */
final class PackedTrees {

    /** Trees that are walked at once, so that the processor need not wait for one of them. */
    private static final int ABREAST = 4;

    private final long[] nodes;
    private final int[] roots;

    /** Steps to the deepest leaf: of a tree, or of all that are walked with it. */
    private final int[] steps;

    PackedTrees(TreeEnsemble trees) {
        nodes = new long[trees.nodeCount()];
        roots = new int[trees.treeCount()];
        steps = new int[trees.treeCount()];
        TreePacker packer = new TreePacker(trees, nodes);
        for (int tree = 0; tree < roots.length; tree++) {
            roots[tree] = trees.root(tree);
            steps[tree] = packer.pack(trees.root(tree));
        }
        for (int tree = 0; tree + ABREAST <= roots.length; tree += ABREAST) {
            for (int other = 1; other < ABREAST; other++) {
                steps[tree] = Math.max(steps[tree], steps[tree + other]);
            }
        }
    }

    /**
     * Adds the leaves that the row beginning at {@code row} falls into to {@code start}, in order.
     */
    float sum(float start, float[] rows, int row) {
        float sum = start;
        int tree = 0;
        for (; tree + ABREAST <= roots.length; tree += ABREAST) {
            int one = roots[tree];
            int two = roots[tree + 1];
            int three = roots[tree + 2];
            int four = roots[tree + 3];
            for (int step = steps[tree]; step > 0; step--) {
                one += PackedNode.step(nodes[one], rows, row);
                two += PackedNode.step(nodes[two], rows, row);
                three += PackedNode.step(nodes[three], rows, row);
                four += PackedNode.step(nodes[four], rows, row);
            }
            sum += PackedNode.value(nodes[one]);
            sum += PackedNode.value(nodes[two]);
            sum += PackedNode.value(nodes[three]);
            sum += PackedNode.value(nodes[four]);
        }
        for (; tree < roots.length; tree++) {
            sum += leaf(tree, rows, row);
        }
        return sum;
    }

    /** The same without rounding in between. */
    double unroundedSum(double start, float[] row) {
        double sum = start;
        for (int tree = 0; tree < roots.length; tree++) {
            sum += leaf(tree, row, 0);
        }
        return sum;
    }

    private float leaf(int tree, float[] rows, int row) {
        int place = roots[tree];
        for (int step = steps[tree]; step > 0; step--) {
            place += PackedNode.step(nodes[place], rows, row);
        }
        return PackedNode.value(nodes[place]);
    }
}
