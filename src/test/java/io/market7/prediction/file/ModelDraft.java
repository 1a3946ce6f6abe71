package io.market7.prediction.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.ObjectMapper;

/**
 * A model file in the making: two trees over three features, of which any part can be changed
 * before it is written in either form.
 *
 * <p>The first tree asks {@code f0 < 1.5}, then on the left {@code f2 < -4}; its leaves are 0.25,
 * 0.5 and 1. The second is the leaf 0.125.
 */
public final class ModelDraft {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TREES = "learner.gradient_booster.model.trees.";

    private final Map<String, Object> document = new LinkedHashMap<>();

    public ModelDraft() {
        put("learner.feature_names", List.of("rsi", "adx", "step"));
        put("learner.feature_types", List.of("float", "float", "int"));
        put("learner.gradient_booster.model.gbtree_model_param.num_trees", "2");
        put("learner.gradient_booster.model.tree_info", new int[2]);
        List<Object> trees = new ArrayList<>(List.of(new LinkedHashMap<>(), new LinkedHashMap<>()));
        put("learner.gradient_booster.model.trees", trees);
        put("learner.gradient_booster.name", "gbtree");
        put("learner.learner_model_param.base_score", "5E-1");
        put("learner.learner_model_param.num_class", "0");
        put("learner.learner_model_param.num_feature", "3");
        put("learner.learner_model_param.num_target", "1");
        put("learner.objective.name", "reg:squarederror");
        put("version", new int[] {2, 1, 4});
        tree(0, 5);
        put(TREES + "0.left_children", new int[] {1, 3, -1, -1, -1});
        put(TREES + "0.right_children", new int[] {2, 4, -1, -1, -1});
        put(TREES + "0.split_indices", new int[] {0, 2, 0, 0, 0});
        put(TREES + "0.split_conditions", new float[] {1.5f, -4f, 1f, 0.25f, 0.5f});
        put(TREES + "0.default_left", new int[] {1, 0, 0, 0, 0});
        put(TREES + "0.sum_hessian", new float[] {10f, 8f, 2f, 6f, 2f});
        tree(1, 1);
        put(TREES + "1.left_children", new int[] {-1});
        put(TREES + "1.right_children", new int[] {-1});
        put(TREES + "1.split_indices", new int[1]);
        put(TREES + "1.split_conditions", new float[] {0.125f});
        put(TREES + "1.default_left", new int[1]);
        put(TREES + "1.sum_hessian", new float[] {10f});
    }

    private void tree(int index, int nodes) {
        put(TREES + index + ".tree_param.num_nodes", "" + nodes);
        put(TREES + index + ".tree_param.num_deleted", "0");
        put(TREES + index + ".tree_param.size_leaf_vector", "1");
        put(TREES + index + ".split_type", new int[nodes]);
        put(TREES + index + ".categories_nodes", new int[0]);
    }

    /** Sets the value at a path of names and indexes, e.g. {@code learner.objective.name}. */
    public ModelDraft put(String path, Object value) {
        parent(path).put(last(path), value);
        return this;
    }

    /** Sets a value of the first tree. */
    ModelDraft first(String name, Object value) {
        return put(TREES + "0." + name, value);
    }

    ModelDraft remove(String path) {
        parent(path).remove(last(path));
        return this;
    }

    public byte[] json() {
        return JSON.writeValueAsBytes(document);
    }

    byte[] ubj() {
        return UbjWriter.write(document);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private Map<String, Object> parent(String path) {
        Object node = document;
        String[] names = path.split("\\.");
        for (int index = 0; index + 1 < names.length; index++) {
            node = child(node, names[index]);
        }
        return map(node);
    }

    private static Object child(Object node, String name) {
        return node instanceof List<?> list
                ? list.get(Integer.parseInt(name))
                : map(node).computeIfAbsent(name, key -> new LinkedHashMap<>());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }
}
