package io.market7.prediction.walk;

/**
 * One node in 64 bits, so that a step costs one load. From the top: threshold or value of the leaf
 * (32), feature (12), whether missing goes left (1), whether it is a split (1), distance to the
 * left child (18); the right child follows the left one.
 *
 * <p>A step decides without a branch, and from a leaf it leads to the leaf: no processor can guess
 * where a row goes, but all rows take the same number of steps.
 */
final class PackedNode {

    private static final int VALUE_SHIFT = 32;
    private static final int FEATURE_SHIFT = 20;
    private static final int MISSING_LEFT_SHIFT = 19;
    private static final int SPLIT_SHIFT = 18;
    private static final int DISTANCE_MASK = (1 << SPLIT_SHIFT) - 1;

    private PackedNode() {}

    static long leaf(float value) {
        return (long) Float.floatToRawIntBits(value) << VALUE_SHIFT;
    }

    static long split(int feature, float threshold, boolean missingLeft, int distance) {
        int low =
                feature << FEATURE_SHIFT
                        | (missingLeft ? 1 : 0) << MISSING_LEFT_SHIFT
                        | 1 << SPLIT_SHIFT
                        | distance;
        return leaf(threshold) | low & 0xffff_ffffL;
    }

    static float value(long node) {
        return Float.intBitsToFloat((int) (node >>> VALUE_SHIFT));
    }

    /**
     * Returns how far behind {@code node} the next one stands, 0 for a leaf. Neither comparison
     * holds for a missing value: one takes it for a large one, the other for a small one.
     */
    static int step(long node, float[] rows, int row) {
        int low = (int) node;
        float value = rows[row + (low >>> FEATURE_SHIFT)];
        int notBelow = value < value(node) ? 0 : 1;
        int reached = value >= value(node) ? 1 : 0;
        int right = (low >>> MISSING_LEFT_SHIFT & 1) == 0 ? notBelow : reached;
        return (low & DISTANCE_MASK) + (right & low >>> SPLIT_SHIFT);
    }
}
