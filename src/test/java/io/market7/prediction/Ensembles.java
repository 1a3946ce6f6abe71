package io.market7.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.prediction.file.TreeEnsemble;
import java.util.ArrayList;
import java.util.List;

/** Compares what was read, node by node. */
final class Ensembles {

    private Ensembles() {}

    static void assertSame(TreeEnsemble one, TreeEnsemble other) {
        assertThat(one.header()).isEqualTo(other.header());
        assertThat(one.treeCount()).isEqualTo(other.treeCount());
        assertThat(nodes(one)).isEqualTo(nodes(other)).isNotEmpty();
    }

    /** Returns every node as text, floats by their bits. */
    static List<String> nodes(TreeEnsemble trees) {
        List<String> nodes = new ArrayList<>();
        for (int tree = 0; tree < trees.treeCount(); tree++) {
            for (int node = trees.root(tree); node < trees.root(tree + 1); node++) {
                String value = Integer.toHexString(Float.floatToRawIntBits(trees.value(node)));
                nodes.add(
                        "%d %d %s %s %s"
                                .formatted(
                                        tree,
                                        node,
                                        value,
                                        trees.cover(node),
                                        trees.isLeaf(node) ? "leaf" : split(trees, node)));
            }
        }
        return nodes;
    }

    private static String split(TreeEnsemble trees, int node) {
        return "%d %d %d %s"
                .formatted(
                        trees.feature(node),
                        trees.left(node),
                        trees.right(node),
                        trees.isMissingLeft(node));
    }
}
