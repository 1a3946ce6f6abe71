package io.market7.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.prediction.file.BoosterFile;
import io.market7.prediction.file.TreeEnsemble;
import io.market7.prediction.walk.TreeWalk;
import io.market7.prediction.xgboost.XgboostBooster;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walk says what XGBoost says, whatever was trained. */
class EnginesAgreeTest {

    private static final int EXPLAINED = 200;

    /** Three more than are walked abreast. */
    private static final int ROUNDS = 63;

    static List<Map<String, Object>> parameters() {
        return List.of(
                Map.of("objective", "reg:squarederror"),
                Map.of("objective", "reg:squarederror", "base_score", -2500.5, "max_depth", 8),
                Map.of("objective", "binary:logistic"),
                Map.of("objective", "binary:logistic", "scale_pos_weight", 0.105, "max_depth", 4),
                Map.of("objective", "reg:logistic", "base_score", 0.013),
                Map.of("objective", "reg:squarederror", "num_parallel_tree", 3, "subsample", 0.5),
                Map.of(
                        "objective",
                        "reg:squarederror",
                        "grow_policy",
                        "lossguide",
                        "max_leaves",
                        40),
                Map.of("objective", "binary:logistic", "tree_method", "exact", "gamma", 1.0),
                Map.of("objective", "binary:logistic", "max_depth", 1));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void onRandomRows(Map<String, Object> parameters) {
        TrainedModel model = TrainedModel.of(7, ROUNDS, parameters);
        new EngineDuel(model.file("ubj"), parameters.toString()).fight(EngineDuel.ROWS);
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void onWhatEachFeatureContributed(Map<String, Object> parameters) {
        TrainedModel model = TrainedModel.of(7, ROUNDS, parameters);
        TreeEnsemble trees = model.trees();
        RandomRows random = new RandomRows(trees, 7);
        TreeWalk walk = new TreeWalk(trees);
        double scale = Math.max(1, Math.abs(trees.header().baseMargin()));
        try (Booster oracle = new XgboostBooster(model.file("ubj"), "trained")) {
            for (int row = 0; row < EXPLAINED; row++) {
                Contributions.assertAlike(walk, oracle, random.next(1), scale);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void onBothFormsOfTheFile(Map<String, Object> parameters) {
        TrainedModel model = TrainedModel.of(7, ROUNDS, parameters);
        TreeEnsemble json = BoosterFile.read(model.file("json"), "trained");
        Ensembles.assertSame(json, model.trees());
        assertThat(json.treeCount()).isGreaterThanOrEqualTo(ROUNDS);
    }
}
