package io.market7.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EmaSlopeTest {

    @Test
    void aStraightLineHasItsStepAsSlopeInPercentOfTheNewestValue() {
        EmaSlope slope = new EmaSlope();
        for (double ema : new double[] {100, 101, 102, 103}) {
            assertThat(slope.next(ema)).isNull();
        }
        assertThat(slope.next(104.0)).isEqualTo(100.0 / 104);
    }

    @Test
    void aCrookedLineFollowsLeastSquares() {
        EmaSlope slope = new EmaSlope();
        Double last = null;
        for (double ema : new double[] {7, 10, 12, 9, 14, 10}) {
            last = slope.next(ema);
        }
        double expected = (-2 * 10 - 12 + 14 + 2 * 10) / 10.0;
        assertThat(last).isCloseTo(100 * expected / 10, within(1e-12));
    }

    @Test
    void anUnknownValueStartsAnew() {
        EmaSlope slope = new EmaSlope();
        for (int i = 0; i < 5; i++) {
            slope.next(100.0);
        }
        assertThat(slope.next(null)).isNull();
        assertThat(slope.next(100.0)).isNull();
    }

    @Test
    void aCopyGoesOnByItself() {
        EmaSlope slope = new EmaSlope();
        for (int i = 0; i < 4; i++) {
            slope.next(100.0 + i);
        }
        EmaSlope copy = slope.copy();
        slope.next(90.0);
        assertThat(copy.next(104.0)).isEqualTo(100.0 / 104);
    }
}
