package io.market7.prediction.file;

import java.util.Set;

/** Refuses by name what XGBoost can do and this reader cannot. */
final class SupportCheck {

    private static final Set<String> NO_VECTOR = Set.of("0", "1");

    private SupportCheck() {}

    /** Checks what concerns all trees. */
    static void booster(ModelNode learner) {
        ModelNode parameters = learner.object("learner_model_param");
        single(
                parameters,
                "num_class",
                "a model with one output; several classes are not supported");
        single(parameters, "num_target", "a model with one output; several are not supported");
        ModelNode booster = learner.object("gradient_booster");
        if (!booster.text("name").equals("gbtree")) {
            throw new ModelFault(
                    booster.place("name"),
                    booster.text("name"),
                    "gbtree; dart and gblinear are not supported");
        }
        if (learner.has("feature_types") && learner.texts("feature_types").contains("c")) {
            throw new ModelFault(
                    learner.place("feature_types"), "c", "numbers; categories are not supported");
        }
        zeros(
                booster.object("model"),
                "tree_info",
                "trees of one output; several classes are not supported");
    }

    /** Checks what concerns one tree. */
    static void tree(ModelNode tree) {
        single(
                tree.object("tree_param"),
                "size_leaf_vector",
                "leaves with one value; vectors are not supported");
        zeros(tree, "split_type", "splits by threshold; splits by category are not supported");
        if (tree.has("categories_nodes") && tree.numbers("categories_nodes").length > 0) {
            throw new ModelFault(
                    tree.place("categories_nodes"),
                    "some",
                    "none; splits by category are not supported");
        }
    }

    private static void single(ModelNode parameters, String name, String expected) {
        if (parameters.has(name) && !NO_VECTOR.contains(parameters.text(name))) {
            throw new ModelFault(parameters.place(name), parameters.text(name), expected);
        }
    }

    private static void zeros(ModelNode node, String name, String expected) {
        if (!node.has(name)) {
            return;
        }
        for (double each : node.numbers(name)) {
            if (each != 0) {
                throw new ModelFault(node.place(name), each, expected);
            }
        }
    }
}
