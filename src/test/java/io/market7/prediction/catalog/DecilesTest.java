package io.market7.prediction.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecilesTest {
    private final Deciles hundred =
            Deciles.of(IntStream.range(0, 100).mapToDouble(i -> i).toArray());

    @Test
    void putsNumbersIntoTenthsOnBothSidesOfEachBorder() {
        assertThat(hundred.borders()).containsExactly(10., 20., 30., 40., 50., 60., 70., 80., 90.);
        assertThat(hundred.bin(-5)).isZero();
        assertThat(hundred.bin(9.999)).isZero();
        assertThat(hundred.bin(10)).isEqualTo(1);
        assertThat(hundred.bin(90)).isEqualTo(9);
        assertThat(hundred.bin(Double.NaN)).isEqualTo(10);
    }

    @Test
    void theSameSpreadHasNoIndexAndAnotherHasTheDefinitions() {
        long[] same = {10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 0};
        assertThat(hundred.stabilityIndex(same)).isCloseTo(0, within(1e-12));
        long[] moved = {20, 0, 10, 10, 10, 10, 10, 10, 10, 10, 0};
        double expected = (0.2 - 0.1) * Math.log(0.2 / 0.1) + (1e-4 - 0.1) * Math.log(1e-4 / 0.1);
        assertThat(hundred.stabilityIndex(moved)).isCloseTo(expected, within(1e-12));
        assertThat(hundred.stabilityIndex(new long[Deciles.bins()])).isZero();
    }

    @Test
    void unknownNumbersAndEqualBordersHaveTheirShare() {
        Deciles half = Deciles.of(new double[] {1, Double.NaN, 1, Double.NaN});
        assertThat(half.ratios().get(10)).isEqualTo(0.5);
        long[] counts = new long[Deciles.bins()];
        counts[half.bin(1)] = 50;
        counts[half.bin(Double.NaN)] = 50;
        assertThat(half.stabilityIndex(counts)).isCloseTo(0, within(1e-12));
    }

    @Test
    void refusesAnotherNumberOfBorders() {
        assertThatThrownBy(() -> new Deciles(List.of(1.0), List.of()))
                .hasMessageContaining("Found 1 borders and 0 ratios");
    }
}
