package io.market7.prediction.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.market7.prediction.TrainedModel;
import io.market7.prediction.file.TreeEnsemble;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contributions are what their definition says, also where a path is long. */
class TreeShapTest {

    private static final int FEATURES = 6;
    private static final int ROWS = 40;
    private static final double ROUNDING = 1e-9;

    /** Deeper than there are features, so that paths ask about one feature several times. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 9})
    void areWhatTheDefinitionSays(int depth) {
        TreeEnsemble trees =
                TrainedModel.of(
                                FEATURES,
                                20,
                                Map.of("objective", "reg:squarederror", "max_depth", depth))
                        .trees();
        TreeShap shap = new TreeShap(trees);
        ShapleyByDefinition definition = new ShapleyByDefinition(trees);
        Random random = new Random(5);
        for (int count = 0; count < ROWS; count++) {
            float[] row = new float[FEATURES];
            for (int feature = 0; feature < FEATURES; feature++) {
                row[feature] =
                        random.nextInt(5) == 0 ? Float.NaN : (float) (10 * random.nextGaussian());
            }
            assertThat(shap.contributions(row))
                    .containsExactly(definition.contributions(row), within(ROUNDING));
        }
    }

    /**
     * A game in which everybody passes and has the same share: all gain the same, and together what
     * the value exceeds its mean.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 64})
    void areExactWithManyPlayers(int players) {
        for (double share : List.of(0.0, 1e-9, 0.5, 0.999)) {
            double[] contributions = new double[players];
            LeafGame game = new LeafGame(contributions);
            for (int player = 0; player < players; player++) {
                game.set(game.place(player), share, true);
            }
            game.settle(3);
            double gained = 3 - 3 * Math.pow(share, players);
            assertThat(Arrays.stream(contributions).sum()).isCloseTo(gained, within(ROUNDING));
            double[] alike = new double[players];
            Arrays.fill(alike, gained / players);
            assertThat(contributions).containsExactly(alike, within(ROUNDING));
        }
    }

    /** Shares of all sizes, some players stopping the row: the gains are those of the value. */
    @Test
    void sumUpWhateverTheSharesAre() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            int players = 1 + random.nextInt(64);
            double[] contributions = new double[players];
            LeafGame game = new LeafGame(contributions);
            double mean = 1;
            boolean allPass = true;
            for (int player = 0; player < players; player++) {
                double share = Math.pow(random.nextDouble(), random.nextInt(5));
                boolean passes = random.nextInt(20) > 0;
                game.set(game.place(player), share, passes);
                mean *= share;
                allPass &= passes;
            }
            game.settle(1);
            assertThat(Arrays.stream(contributions).sum())
                    .isCloseTo((allPass ? 1 : 0) - mean, within(ROUNDING));
        }
    }
}
