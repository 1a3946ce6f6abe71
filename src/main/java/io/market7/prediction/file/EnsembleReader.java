package io.market7.prediction.file;

import io.market7.codec.Fault;
import io.market7.prediction.Objective;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Reads a parsed document; collects one fault of the header and one of each tree. */
final class EnsembleReader {

    private static final String DECIMAL = "-?[0-9]{1,60}(\\.[0-9]{0,60})?([eE][-+]?[0-9]{1,4})?";

    private final String source;
    private final List<Fault> faults = new ArrayList<>();

    EnsembleReader(String source) {
        this.source = source;
    }

    TreeEnsemble read(Object document) {
        try {
            ModelNode learner = ModelNode.root(document).object("learner");
            SupportCheck.booster(learner);
            BoosterHeader header = header(learner);
            return new TreeEnsemble(header, nodes(learner, header.featureCount()));
        } catch (ModelFault e) {
            throw new MalformedModelException(source, List.of(e.fault()));
        }
    }

    private NodeTable nodes(ModelNode learner, int featureCount) {
        List<TreeArrays> trees = new ArrayList<>();
        for (ModelNode each : trees(learner.object("gradient_booster").object("model"))) {
            try {
                trees.add(tree(each, featureCount));
            } catch (ModelFault e) {
                faults.add(e.fault());
            }
            if (faults.size() == ModelLimits.FAULTS) {
                break;
            }
        }
        if (!faults.isEmpty()) {
            throw new MalformedModelException(source, faults);
        }
        return new NodeTable(trees);
    }

    private static List<ModelNode> trees(ModelNode model) {
        int stated = model.object("gbtree_model_param").count("num_trees", 0, ModelLimits.TREES);
        List<ModelNode> trees = model.objects("trees");
        if (trees.size() != stated) {
            throw new ModelFault(
                    model.place("trees"), trees.size() + " trees", stated + " of them");
        }
        return trees;
    }

    private static TreeArrays tree(ModelNode node, int featureCount) {
        SupportCheck.tree(node);
        TreeArrays tree = new TreeArrays(node);
        TreeCheck.check(tree, featureCount);
        return tree;
    }

    private static BoosterHeader header(ModelNode learner) {
        ModelNode parameters = learner.object("learner_model_param");
        Objective objective = objective(learner.object("objective"));
        int featureCount = parameters.count("num_feature", 1, ModelLimits.FEATURES);
        return new BoosterHeader(
                objective,
                baseScore(parameters, objective),
                featureCount,
                featureNames(learner, featureCount));
    }

    private static Objective objective(ModelNode node) {
        String word = node.text("name");
        return Objective.named(word)
                .orElseThrow(
                        () ->
                                new ModelFault(
                                        node.place("name"),
                                        word,
                                        "reg:squarederror, reg:logistic or binary:logistic"));
    }

    /** The number stands alone or, in files of newer versions, as the only one of an array. */
    private static float baseScore(ModelNode parameters, Objective objective) {
        String text = parameters.text("base_score");
        String number =
                text.startsWith("[") && text.endsWith("]")
                        ? text.substring(1, text.length() - 1)
                        : text;
        if (number.matches(DECIMAL) && objective.admits(Float.parseFloat(number))) {
            return Float.parseFloat(number);
        }
        throw new ModelFault(
                parameters.place("base_score"),
                text,
                objective == Objective.SQUARED_ERROR
                        ? "a finite number"
                        : "a ratio between 0 and 1");
    }

    private static List<String> featureNames(ModelNode learner, int featureCount) {
        List<String> names =
                learner.has("feature_names") ? learner.texts("feature_names") : List.of();
        if (!names.isEmpty() && names.size() != featureCount) {
            throw new ModelFault(
                    learner.place("feature_names"),
                    names.size() + " names",
                    featureCount + " names");
        }
        if (new HashSet<>(names).size() != names.size()) {
            throw new ModelFault(learner.place("feature_names"), "a name twice", "each name once");
        }
        return names;
    }
}
