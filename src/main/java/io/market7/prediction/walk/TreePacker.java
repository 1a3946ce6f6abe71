package io.market7.prediction.walk;

import io.market7.prediction.file.TreeEnsemble;

/** Puts the nodes of a tree in the order of their levels. */
final class TreePacker {

    private final TreeEnsemble trees;
    private final long[] nodes;
    private final int[] nodeAt;
    private final int[] level;

    /**
     * @param nodes receives the nodes of every tree from the place of its root on
     */
    TreePacker(TreeEnsemble trees, long[] nodes) {
        this.trees = trees;
        this.nodes = nodes;
        nodeAt = new int[nodes.length];
        level = new int[nodes.length];
    }

    /**
     * Packs one tree. Nodes that were deleted get no place; what room they leave stays behind the
     * tree.
     *
     * @return steps from the root to its deepest leaf
     */
    int pack(int root) {
        nodeAt[root] = root;
        int end = root + 1;
        for (int place = root; place < end; place++) {
            int node = nodeAt[place];
            if (trees.isLeaf(node)) {
                nodes[place] = PackedNode.leaf(trees.value(node));
                continue;
            }
            nodes[place] =
                    PackedNode.split(
                            trees.feature(node),
                            trees.value(node),
                            trees.isMissingLeft(node),
                            end - place);
            nodeAt[end] = trees.left(node);
            nodeAt[end + 1] = trees.right(node);
            level[end] = level[place] + 1;
            level[end + 1] = level[place] + 1;
            end += 2;
        }
        return level[end - 1];
    }
}
