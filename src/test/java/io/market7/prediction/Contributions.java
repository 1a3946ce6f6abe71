package io.market7.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

/** What must hold of the contributions of any row. */
final class Contributions {

    private static final double TOLERANCE = 1e-6;

    /** XGBoost adds contributions up in single precision, tree by tree. */
    private static final double ORACLE_TOLERANCE = 1e-5;

    private Contributions() {}

    static void assertSumsToMargin(Booster booster, float[] row) {
        assertThat(Arrays.stream(booster.contributions(row)).sum())
                .isCloseTo(booster.margin(row), within(TOLERANCE));
    }

    /**
     * Compares with what XGBoost says.
     *
     * @param scale largest number the oracle adds up beside the contributions
     */
    static void assertAlike(Booster walk, Booster oracle, float[] row, double scale) {
        assertSumsToMargin(walk, row);
        double[] walked = walk.contributions(row);
        double[] expected = oracle.contributions(row);
        double largest = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
        assertThat(walked)
                .containsExactly(expected, within(ORACLE_TOLERANCE * Math.max(scale, largest)));
    }
}
