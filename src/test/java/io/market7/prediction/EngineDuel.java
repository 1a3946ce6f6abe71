package io.market7.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.market7.prediction.file.BoosterFile;
import io.market7.prediction.file.TreeEnsemble;
import io.market7.prediction.walk.TreeWalk;
import io.market7.prediction.xgboost.XgboostBooster;
import java.util.Arrays;

/** Both engines on the same random rows. */
final class EngineDuel {

    /** Rows of one duel; {@code -Dmarket7.prediction.rows=1000000} for a long one. */
    static final int ROWS = Integer.getInteger("market7.prediction.rows", 20_000);

    private static final int BLOCK = 10_000;
    private static final int ALONE = 20;
    private static final float TOLERANCE = 1e-6f;

    private final byte[] bytes;
    private final String name;
    private final TreeEnsemble trees;
    private final TreeWalk walk;

    EngineDuel(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name;
        trees = BoosterFile.read(bytes, name);
        walk = new TreeWalk(trees);
    }

    /** Fails at the first row on which the engines differ. */
    void fight(int rowCount) {
        RandomRows random = new RandomRows(trees, 20_250_101);
        try (Booster oracle = new XgboostBooster(bytes, name)) {
            for (int done = 0; done < rowCount; done += BLOCK) {
                compare(oracle, random.next(Math.min(BLOCK, rowCount - done)));
            }
        }
    }

    private void compare(Booster oracle, float[] rows) {
        int width = walk.featureCount();
        float[] walked = new float[rows.length / width];
        float[] expected = new float[walked.length];
        walk.predict(rows, walked);
        oracle.predict(rows, expected);
        for (int index = 0; index < walked.length; index++) {
            float difference = Math.abs(walked[index] - expected[index]);
            if (!(difference <= TOLERANCE * Math.max(1, Math.abs(expected[index])))) {
                assertThat(walked[index]).as("%s, row %d", name, index).isEqualTo(expected[index]);
            }
            float[] row = Arrays.copyOfRange(rows, index * width, (index + 1) * width);
            if (walk.predict(row) != walked[index]) {
                assertThat(walk.predict(row)).as("%s, alone", name).isEqualTo(walked[index]);
            }
            if (index < ALONE) {
                compareAlone(oracle, row);
            }
        }
    }

    /** Sums are taken in the same order, so not a bit may differ. */
    private void compareAlone(Booster oracle, float[] row) {
        assertThat(walk.margin(row)).as(name).isEqualTo(oracle.margin(row));
        assertThat(walk.predict(row)).as(name).isCloseTo(oracle.predict(row), within(TOLERANCE));
    }
}
