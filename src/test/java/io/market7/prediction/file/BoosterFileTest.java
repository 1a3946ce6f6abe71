package io.market7.prediction.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.prediction.Objective;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model is read as it stands, whatever its form. */
class BoosterFileTest {

    private final ModelDraft draft = new ModelDraft();

    @Test
    void readsJson() {
        assertDraft(BoosterFile.read(draft.json(), "draft"));
    }

    @Test
    void readsUbj() {
        assertDraft(BoosterFile.read(draft.ubj(), "draft"));
    }

    @Test
    void readsEitherGzippedWhateverTheFileIsCalled(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("model.txt");
        for (byte[] bytes : new byte[][] {draft.json(), draft.ubj()}) {
            Files.write(file, ModelDraft.gzip(bytes));
            assertDraft(BoosterFile.read(file));
        }
    }

    @Test
    void readsABaseScoreThatStandsInAnArray() {
        draft.put("learner.learner_model_param.base_score", "[-2.5E2]");
        assertThat(BoosterFile.read(draft.json(), "draft").header().baseScore()).isEqualTo(-250f);
    }

    @Test
    void readsAModelWithoutNamesAndOneWithoutTrees() {
        draft.put("learner.feature_names", new int[0]);
        assertThat(BoosterFile.read(draft.ubj(), "draft").header().featureNames()).isEmpty();
        draft.put("learner.gradient_booster.model.trees", new int[0]);
        draft.put("learner.gradient_booster.model.gbtree_model_param.num_trees", "0");
        assertThat(BoosterFile.read(draft.json(), "draft").treeCount()).isZero();
    }

    @Test
    void passesOverDeletedNodes() {
        draft.first("left_children", new int[] {1, -1, -1, -1, -1});
        draft.first("right_children", new int[] {2, -1, -1, -1, -1});
        draft.first("tree_param.num_deleted", "2");
        assertThat(BoosterFile.read(draft.json(), "draft").isLeaf(1)).isTrue();
    }

    /** A hair above the middle of two floats: rounded to double first, the hair is lost. */
    @Test
    void roundsANumberOnce() {
        String halfway = "1.00000005960464477539062500000000001";
        String json = new String(draft.json()).replace("0.125", halfway);
        assertThat((float) Double.parseDouble(halfway)).isEqualTo(1f);
        assertThat(BoosterFile.read(json.getBytes(), "draft").value(5)).isEqualTo(Math.nextUp(1f));
    }

    @Test
    void knowsEveryObjectiveByItsWord() {
        for (Objective each : Objective.values()) {
            draft.put("learner.objective.name", each.word());
            assertThat(BoosterFile.read(draft.json(), "draft").header().objective())
                    .isEqualTo(each);
        }
    }

    private static void assertDraft(TreeEnsemble trees) {
        assertThat(trees.header())
                .isEqualTo(
                        new BoosterHeader(
                                Objective.SQUARED_ERROR, 0.5f, 3, List.of("rsi", "adx", "step")));
        assertThat(trees.treeCount()).isEqualTo(2);
        assertThat(trees.nodeCount()).isEqualTo(6);
        assertThat(trees.root(1)).isEqualTo(5);
        assertThat(trees.feature(1)).isEqualTo(2);
        assertThat(trees.value(1)).isEqualTo(-4f);
        assertThat(trees.left(1)).isEqualTo(3);
        assertThat(trees.right(1)).isEqualTo(4);
        assertThat(trees.isMissingLeft(0)).isTrue();
        assertThat(trees.isMissingLeft(1)).isFalse();
        assertThat(trees.isLeaf(4)).isTrue();
        assertThat(trees.value(4)).isEqualTo(0.5f);
        assertThat(trees.cover(3)).isEqualTo(6f);
        assertThat(trees.isLeaf(5)).isTrue();
    }
}
