package io.market7.prediction.file;

/** Proves that the arrays of one tree are a tree whose every node can be walked. */
final class TreeCheck {

    private final TreeArrays tree;
    private final int featureCount;
    private final int[] splitsAbove;
    private final boolean[] seen;
    private final int[] waiting;
    private int waitingCount;
    private int seenCount;

    private TreeCheck(TreeArrays tree, int featureCount) {
        this.tree = tree;
        this.featureCount = featureCount;
        splitsAbove = new int[tree.size()];
        seen = new boolean[tree.size()];
        waiting = new int[tree.size()];
    }

    /** Throws the first fault of the tree. */
    static void check(TreeArrays tree, int featureCount) {
        new TreeCheck(tree, featureCount).check();
    }

    private void check() {
        reach("left_children", 0, 0, 0);
        while (waitingCount > 0) {
            int node = waiting[--waitingCount];
            finite("split_conditions", node);
            if (tree.isLeaf(node)) {
                require(tree.right(node) == -1, "right_children", node, "-1 as on the left");
            } else {
                split(node);
            }
        }
        int deleted = tree.source().object("tree_param").count("num_deleted", 0, tree.size());
        if (tree.size() - seenCount != deleted) {
            throw new ModelFault(
                    tree.source().place("left_children"),
                    (tree.size() - seenCount) + " nodes that no split leads to",
                    deleted + " of them, the deleted ones");
        }
    }

    private void split(int node) {
        whole("split_indices", node, featureCount - 1);
        whole("default_left", node, 1);
        reach("left_children", node, tree.raw("left_children", node), splitsAbove[node] + 1);
        reach("right_children", node, tree.raw("right_children", node), splitsAbove[node] + 1);
        require(
                tree.cover(tree.left(node)) + tree.cover(tree.right(node)) > 0,
                "sum_hessian",
                node,
                "children with a weight");
    }

    private void reach(String array, int node, double child, int splits) {
        require(child >= 0 && child < tree.size() && child == (int) child, array, node, "a node");
        int index = (int) child;
        require(!seen[index], array, node, "a node that no other split leads to");
        require(splits <= ModelLimits.SPLITS, array, node, "at most 64 splits above it");
        finite("sum_hessian", index);
        require(tree.cover(index) >= 0, "sum_hessian", index, "0 or more");
        seen[index] = true;
        seenCount++;
        splitsAbove[index] = splits;
        waiting[waitingCount++] = index;
    }

    private void whole(String array, int node, int most) {
        double number = tree.raw(array, node);
        require(
                number >= 0 && number <= most && number == (int) number,
                array,
                node,
                "a whole number from 0 to " + most);
    }

    private void finite(String array, int node) {
        require(Float.isFinite((float) tree.raw(array, node)), array, node, "a finite number");
    }

    private void require(boolean holds, String array, int node, String expected) {
        if (!holds) {
            throw new ModelFault(
                    tree.source().place(array) + '[' + node + ']', tree.raw(array, node), expected);
        }
    }
}
