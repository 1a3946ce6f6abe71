package io.market7.prediction.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A document that is no supported model is refused, in either form, with its place. */
class HostileModelTest {

    private static final String MODEL = "learner.gradient_booster.model.";
    private static final String TREE = MODEL + "trees[0].";
    private static final String PARAMETERS = "learner.learner_model_param.";

    private static Arguments fault(String place, Consumer<ModelDraft> change) {
        return Arguments.of(place, change);
    }

    private static Arguments put(String place, Object value) {
        return fault(place, draft -> draft.put(place, value));
    }

    private static Arguments first(String array, int node, Object value) {
        return fault(TREE + array + '[' + node + ']', draft -> draft.first(array, value));
    }

    static List<Arguments> unsupported() {
        return List.of(
                put("learner.gradient_booster.name", "dart"),
                put("learner.gradient_booster.name", "gblinear"),
                put("learner.objective.name", "multi:softprob"),
                put("learner.objective.name", "binary:logitraw"),
                put("learner.objective.name", "rank:ndcg"),
                put(PARAMETERS + "num_class", "3"),
                put(PARAMETERS + "num_target", "2"),
                put(MODEL + "tree_info", new int[] {0, 1}),
                put("learner.feature_types", List.of("float", "c", "int")),
                fault(TREE + "split_type", each -> each.first("split_type", new int[] {0, 1})),
                fault(
                        TREE + "categories_nodes",
                        each -> each.first("categories_nodes", new int[1])),
                fault(
                        TREE + "tree_param.size_leaf_vector",
                        each -> each.first("tree_param.size_leaf_vector", "3")));
    }

    static List<Arguments> brokenHeaders() {
        return List.of(
                put(PARAMETERS + "num_feature", "0"),
                put(PARAMETERS + "num_feature", "4097"),
                put(PARAMETERS + "num_feature", "-3"),
                put(PARAMETERS + "num_feature", "99999999999"),
                put(PARAMETERS + "num_feature", 3),
                put(PARAMETERS + "base_score", "NaN"),
                put(PARAMETERS + "base_score", "1e39"),
                put(PARAMETERS + "base_score", "0x1p3"),
                put(PARAMETERS + "base_score", "[5E-1,5E-1]"),
                fault(PARAMETERS + "base_score", each -> logistic(each, "1")),
                fault(PARAMETERS + "base_score", each -> logistic(each, "0")),
                put("learner.feature_names", List.of("rsi", "adx")),
                put("learner.feature_names", List.of("rsi", "rsi", "step")),
                put("learner.feature_names", new int[3]),
                put("learner.objective", "reg:squarederror"),
                put("learner", List.of()),
                fault("learner.objective.name", each -> each.remove("learner.objective.name")),
                fault("learner", each -> each.remove("learner")),
                put(MODEL + "trees", Map.of()),
                fault(MODEL + "trees", each -> trees(each, "3")),
                fault(MODEL + "gbtree_model_param.num_trees", each -> trees(each, "10001")));
    }

    static List<Arguments> brokenTrees() {
        return List.of(
                first("left_children", 1, new int[] {1, 5, -1, -1, -1}),
                first("left_children", 1, new int[] {1, -2, -1, -1, -1}),
                first("left_children", 1, new int[] {1, 0, -1, -1, -1}),
                first("left_children", 1, new int[] {1, 1, -1, -1, -1}),
                first("left_children", 1, new float[] {1, 3.5f, -1, -1, -1}),
                first("left_children", 1, new double[] {1, 4294967299.0, -1, -1, -1}),
                first("right_children", 1, new int[] {2, 3, -1, -1, -1}),
                first("right_children", 1, new int[] {2, -1, -1, -1, -1}),
                first("right_children", 2, new int[] {2, 4, 3, -1, -1}),
                first("split_indices", 1, new int[] {0, 3, 0, 0, 0}),
                first("split_indices", 1, new int[] {0, -1, 0, 0, 0}),
                first("split_indices", 1, new float[] {0, 0.5f, 0, 0, 0}),
                first("default_left", 1, new int[] {1, 2, 0, 0, 0}),
                first("split_conditions", 1, new double[] {1.5, 1e39, 1, 1, 1}),
                first("sum_hessian", 2, new float[] {10, 8, -2, 6, 2}),
                first("sum_hessian", 1, new float[] {10, 8, 2, 0, 0}),
                fault(
                        TREE + "left_children",
                        each ->
                                each.first("left_children", new int[] {1, -1, -1, -1, -1})
                                        .first("right_children", new int[] {2, -1, -1, -1, -1})),
                fault(TREE + "split_indices", each -> each.first("split_indices", new int[4])),
                fault(TREE + "sum_hessian", each -> each.first("sum_hessian", List.of("a"))),
                fault(TREE + "tree_param.num_nodes", each -> nodes(each, "0")),
                fault(TREE + "tree_param.num_nodes", each -> nodes(each, "262144")));
    }

    @ParameterizedTest
    @MethodSource({"unsupported", "brokenHeaders", "brokenTrees"})
    void isRefusedWithItsPlace(String place, Consumer<ModelDraft> change) {
        ModelDraft draft = new ModelDraft();
        change.accept(draft);
        for (byte[] bytes : List.of(draft.json(), draft.ubj())) {
            assertThatExceptionOfType(MalformedModelException.class)
                    .isThrownBy(() -> BoosterFile.read(bytes, "draft"))
                    .withMessageStartingWith("Model draft: " + place + ": found ");
        }
    }

    @ParameterizedTest
    @MethodSource("unsupported")
    void saysWhatIsNotSupported(String place, Consumer<ModelDraft> change) {
        ModelDraft draft = new ModelDraft();
        change.accept(draft);
        assertThatExceptionOfType(MalformedModelException.class)
                .isThrownBy(() -> BoosterFile.read(draft.ubj(), "draft"))
                .withMessageMatching(".*(not supported|reg:squarederror, reg:logistic or .*)");
    }

    @Test
    void refusesNumbersThatAreNone() {
        for (float each : new float[] {Float.NaN, Float.POSITIVE_INFINITY, -1 / 0f}) {
            for (String array : List.of("split_conditions", "sum_hessian")) {
                ModelDraft draft = new ModelDraft();
                draft.first(array, new float[] {1.5f, each, 1, 1, 1});
                assertThatExceptionOfType(MalformedModelException.class)
                        .isThrownBy(() -> BoosterFile.read(draft.ubj(), "draft"))
                        .withMessageContaining(TREE + array + "[1]: found " + each);
            }
        }
    }

    @Test
    void takesSixtyFourSplitsAboveALeafAndNoMore() {
        assertThat(BoosterFile.read(chain(64), "chain").root(1)).isEqualTo(129);
        assertThatExceptionOfType(MalformedModelException.class)
                .isThrownBy(() -> BoosterFile.read(chain(65), "chain"))
                .withMessageContaining("at most 64 splits");
    }

    @Test
    void listsOneFaultOfEachTree() {
        ModelDraft draft = new ModelDraft();
        draft.first("split_indices", new int[] {7, 7, 0, 0, 0});
        draft.put(MODEL + "trees.1.default_left", new int[2]);
        assertThatExceptionOfType(MalformedModelException.class)
                .isThrownBy(() -> BoosterFile.read(draft.json(), "draft"))
                .satisfies(e -> assertThat(e.faults()).hasSize(2));
    }

    /** A tree in which every split has a leaf on its left and the next split on its right. */
    private static byte[] chain(int splits) {
        int[] lefts = new int[2 * splits + 1];
        int[] rights = new int[lefts.length];
        float[] ones = new float[lefts.length];
        for (int node = 0; node < lefts.length; node++) {
            boolean split = node % 2 == 0 && node < 2 * splits;
            lefts[node] = split ? node + 1 : -1;
            rights[node] = split ? node + 2 : -1;
            ones[node] = 1;
        }
        ModelDraft draft = nodes(new ModelDraft(), "" + lefts.length);
        Map<String, Object> arrays = new LinkedHashMap<>();
        arrays.put("left_children", lefts);
        arrays.put("right_children", rights);
        arrays.put("split_indices", new int[lefts.length]);
        arrays.put("split_conditions", ones);
        arrays.put("default_left", new int[lefts.length]);
        arrays.put("sum_hessian", ones);
        arrays.forEach(draft::first);
        return draft.ubj();
    }

    private static ModelDraft nodes(ModelDraft draft, String count) {
        return draft.first("tree_param.num_nodes", count);
    }

    private static void trees(ModelDraft draft, String count) {
        draft.put(MODEL + "gbtree_model_param.num_trees", count);
    }

    private static void logistic(ModelDraft draft, String baseScore) {
        draft.put("learner.objective.name", "binary:logistic")
                .put(PARAMETERS + "base_score", baseScore);
    }
}
