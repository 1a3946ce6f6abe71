package io.market7.prediction.file;

/**
 * One tree as its file has it, every array as long as the tree has nodes; nothing else is checked.
 */
final class TreeArrays {

    private static final int NO_CHILD = -1;

    private final ModelNode source;
    private final int size;
    private final double[] lefts;
    private final double[] rights;
    private final double[] features;
    private final double[] values;
    private final double[] missingLefts;
    private final double[] covers;

    TreeArrays(ModelNode source) {
        this.source = source;
        size = source.object("tree_param").count("num_nodes", 1, ModelLimits.NODES);
        lefts = source.numbers("left_children", size);
        rights = source.numbers("right_children", size);
        features = source.numbers("split_indices", size);
        values = source.numbers("split_conditions", size);
        missingLefts = source.numbers("default_left", size);
        covers = source.numbers("sum_hessian", size);
    }

    ModelNode source() {
        return source;
    }

    int size() {
        return size;
    }

    /** Tells whether the node has no left child; a well-formed one has no right child either. */
    boolean isLeaf(int node) {
        return lefts[node] == NO_CHILD;
    }

    int left(int node) {
        return (int) lefts[node];
    }

    int right(int node) {
        return (int) rights[node];
    }

    int feature(int node) {
        return (int) features[node];
    }

    float value(int node) {
        return (float) values[node];
    }

    boolean isMissingLeft(int node) {
        return missingLefts[node] == 1;
    }

    float cover(int node) {
        return (float) covers[node];
    }

    /** Returns the numbers as the file has them, for a check that no conversion has softened. */
    double raw(String array, int node) {
        return switch (array) {
            case "left_children" -> lefts[node];
            case "right_children" -> rights[node];
            case "split_indices" -> features[node];
            case "split_conditions" -> values[node];
            case "default_left" -> missingLefts[node];
            default -> covers[node];
        };
    }
}
