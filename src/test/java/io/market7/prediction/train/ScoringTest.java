package io.market7.prediction.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoringTest {
    private static final double[] LABELS = {0, 0, 1, 1};

    @Test
    void countsPairsInTheRightOrderAndTiesHalf() {
        assertThat(Scoring.auc(new double[] {0.1, 0.4, 0.35, 0.8}, LABELS)).isEqualTo(0.75);
        assertThat(Scoring.auc(new double[] {0.1, 0.2, 0.3, 0.4}, LABELS)).isEqualTo(1);
        assertThat(Scoring.auc(new double[] {0.4, 0.3, 0.2, 0.1}, LABELS)).isZero();
        assertThat(Scoring.auc(new double[] {0.5, 0.5, 0.5, 0.5}, LABELS)).isEqualTo(0.5);
        assertThat(Scoring.auc(new double[] {0.1, 0.5, 0.5, 0.8}, LABELS)).isEqualTo(0.875);
        assertThat(Scoring.auc(new double[] {0.1, 0.2}, new double[] {1, 1})).isNaN();
    }

    @Test
    void averagesPrecisionOverTheSteps() {
        // thresholds 0.8, 0.4, 0.35: precision 1, 1/2, 2/3 at recall 1/2, 1/2, 1
        assertThat(Scoring.averagePrecision(new double[] {0.1, 0.4, 0.35, 0.8}, LABELS))
                .isCloseTo(0.5 * 1 + 0.5 * 2 / 3, within(1e-12));
    }

    @Test
    void measuresLossesByTheirDefinition() {
        assertThat(Scoring.logLoss(new double[] {0.5}, new double[] {1}))
                .isCloseTo(Math.log(2), within(1e-15));
        assertThat(Scoring.logLoss(0, 1)).isFinite();
        assertThat(Scoring.meanSquared(new double[] {0.5, 1}, new double[] {1, 1}))
                .isEqualTo(0.125);
    }

    @Test
    void aCalibrationIsTheOneThatDescentFinds() {
        float[] margins = {-2, -1.5f, -1, -0.5f, 0, 0.5f, 1, 1.5f, 2, 2.5f};
        float[] labels = {0, 0, 1, 0, 0, 1, 0, 1, 1, 1};
        Calibration fitted = Calibration.fit(margins, labels);
        // by plain gradient descent in another language, to 1e-13
        assertThat(fitted.slope()).isCloseTo(0.6640430760624161, within(1e-9));
        assertThat(fitted.intercept()).isCloseTo(-0.16601076901557227, within(1e-9));
        assertThat(fitted.flat()).isFalse();
    }

    @Test
    void aCalibrationOfMarginsThatFallWithTheLabelsIsFlatAndSaysTheBaseRate() {
        Calibration fitted = Calibration.fit(new float[] {2, 1, -1, -2}, new float[] {0, 0, 1, 1});
        assertThat(fitted.flat()).isTrue();
        assertThat(fitted.probability(0)).isCloseTo(0.5, within(1e-9));
    }
}
