package io.market7.prediction.file;

/**
 * Trees as they stand in a file, proven to be trees: every node but the root has one parent, every
 * index lies inside, every number is finite. Nodes of all trees are numbered through; those of a
 * tree follow each other and begin with its root.
 */
public final class TreeEnsemble {

    private final BoosterHeader header;
    private final NodeTable nodes;

    TreeEnsemble(BoosterHeader header, NodeTable nodes) {
        this.header = header;
        this.nodes = nodes;
    }

    /** Returns what the file says about the model as a whole. */
    public BoosterHeader header() {
        return header;
    }

    /** Returns how many trees there are, 0..10,000. */
    public int treeCount() {
        return nodes.treeCount();
    }

    /** Returns how many nodes all trees have. */
    public int nodeCount() {
        return nodes.firstNode(nodes.treeCount());
    }

    /**
     * Returns the root of a tree.
     *
     * @param tree from 0, the order in which leaves are summed up; {@link #treeCount()} gives
     *     {@link #nodeCount()}
     */
    public int root(int tree) {
        return nodes.firstNode(tree);
    }

    /** Tells whether {@code node} holds a value and no split. */
    public boolean isLeaf(int node) {
        return nodes.feature(node) == NodeTable.LEAF;
    }

    /** Returns the feature that the split {@code node} looks at, from 0. */
    public int feature(int node) {
        return nodes.feature(node);
    }

    /**
     * Returns the threshold of a split, in the unit of its feature: values below it go left. Of a
     * leaf it is the value, in the unit of the margin.
     */
    public float value(int node) {
        return nodes.value(node);
    }

    /** Returns where values below the threshold of the split {@code node} go. */
    public int left(int node) {
        return nodes.left(node);
    }

    /** Returns where all other values go. */
    public int right(int node) {
        return nodes.right(node);
    }

    /** Tells whether a missing value goes left at the split {@code node}. */
    public boolean isMissingLeft(int node) {
        return nodes.isMissingLeft(node);
    }

    /**
     * Returns the weight of the training rows that came by {@code node}, as their summed second
     * derivatives; positive in sum for the two children of a split.
     */
    public float cover(int node) {
        return nodes.cover(node);
    }
}
