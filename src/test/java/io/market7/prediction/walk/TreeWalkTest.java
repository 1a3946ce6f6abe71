package io.market7.prediction.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import io.market7.prediction.Objective;
import io.market7.prediction.TrainedModel;
import io.market7.prediction.file.BoosterFile;
import io.market7.prediction.file.ModelDraft;
import java.lang.management.ManagementFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A row walks the trees as their splits say, and leaves nothing behind. */
class TreeWalkTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int PREDICTIONS = 20_000;

    private final TreeWalk draft = walk(new ModelDraft());

    private static TreeWalk walk(ModelDraft draft) {
        return new TreeWalk(BoosterFile.read(draft.json(), "draft"));
    }

    private float leaf(float first, float third) {
        return draft.margin(new float[] {first, 0, third}) - 0.5f - 0.125f;
    }

    @Test
    void goesLeftBelowTheThresholdOnly() {
        assertThat(leaf(Math.nextDown(1.5f), Math.nextDown(-4f))).isEqualTo(0.25f);
        assertThat(leaf(Math.nextDown(1.5f), -4f)).isEqualTo(0.5f);
        assertThat(leaf(1.5f, -5)).isEqualTo(1f);
    }

    @Test
    void goesTheDefaultWayWhenMissing() {
        assertThat(leaf(Float.NaN, -5)).isEqualTo(0.25f);
        assertThat(leaf(0, Float.NaN)).isEqualTo(0.5f);
        assertThat(leaf(Float.intBitsToFloat(0xffc00000), Float.NaN)).isEqualTo(0.5f);
    }

    @Test
    void startsAtLogOddsWhenTheModelIsLogistic() {
        ModelDraft logistic = new ModelDraft().put("learner.objective.name", "binary:logistic");
        logistic.put("learner.learner_model_param.base_score", "2E-1");
        float margin = walk(logistic).margin(new float[] {2, 0, 0});
        assertThat(margin).isCloseTo((float) Math.log(0.25) + 1f + 0.125f, within(1e-6f));
        assertThat(walk(logistic).predict(new float[] {2, 0, 0}))
                .isCloseTo((float) (1 / (1 + Math.exp(-margin))), within(1e-6f));
    }

    @Test
    void staysARatioWhateverTheMargin() {
        for (float margin : new float[] {-1e30f, -100, 0, 100, 1e30f}) {
            assertThat(walk(new ModelDraft()).objective().outputOf(margin)).isEqualTo(margin);
            float ratio = Objective.LOGISTIC_CLASSIFICATION.outputOf(margin);
            assertThat(ratio).isBetween(0f, 1f);
        }
    }

    @Test
    void saysTheBaseWithoutTrees() {
        ModelDraft bare = new ModelDraft();
        bare.put("learner.gradient_booster.model.trees", new int[0]);
        bare.put("learner.gradient_booster.model.gbtree_model_param.num_trees", "0");
        assertThat(walk(bare).predict(new float[3])).isEqualTo(0.5f);
        assertThat(walk(bare).contributions(new float[3])).containsExactly(0, 0, 0, 0.5);
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.predict(new float[2]))
                .withMessage("The row has 2 values, expected 3, one per feature of the model.");
        assertThatIllegalArgumentException().isThrownBy(() -> draft.margin(new float[4]));
        assertThatIllegalArgumentException().isThrownBy(() -> draft.contributions(new float[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.predict(new float[7], new float[2]))
                .withMessageStartingWith("The rows have 7 values, expected 6 for 2 predictions");
    }

    @Test
    void allocatesNothing() {
        TreeWalk walk =
                new TreeWalk(
                        TrainedModel.of(7, 101, Map.of("objective", "binary:logistic")).trees());
        float[] rows = new float[70];
        float[] row = new float[7];
        float[] predictions = new float[10];
        predict(walk, row, rows, predictions);

        long before = THREADS.getCurrentThreadAllocatedBytes();
        predict(walk, row, rows, predictions);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isZero();
    }

    private static void predict(TreeWalk walk, float[] row, float[] rows, float[] predictions) {
        for (int count = 0; count < PREDICTIONS; count++) {
            row[0] = count;
            walk.margin(row);
            walk.predict(row);
            walk.predict(rows, predictions);
        }
    }
}
