package io.market7.ruleset.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounding half-even to 10 places; a double is rounded as the exact number it is. */
class PercentTest {

    @ParameterizedTest
    @CsvSource({
        "0.5, 0, 0.0",
        "1.5, 0, 2.0",
        "2.5, 0, 2.0",
        "-0.5, 0, 0.0",
        "0.125, 2, 0.12",
        "0.375, 2, 0.38",
        // 0.15 is a little less than it looks, 0.35 a little less, 0.45 a little more.
        "0.15, 1, 0.1",
        "0.35, 1, 0.3",
        "0.45, 1, 0.5",
        "2.675, 2, 2.67",
        "0.84995, 4, 0.8499",
        "0.84985, 4, 0.8498",
        "1e300, 10, 1e300"
    })
    void aDoubleIsRoundedOnItsExactExpansion(double value, int places, double expected) {
        assertThat(Percent.rounded(value, places)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1.2, 100, 1.2",
        "1, 3, 33.3333333333",
        "2, 3, 66.6666666667",
        "-1, 3, -33.3333333333",
        "0.0000000000005, 1, 0.0",
        "0.0000000000015, 1, 0.0000000002",
        "0.0000000000025, 1, 0.0000000002",
        "0.00000000000050001, 1, 0.0000000001"
    })
    void aPercentageHasTenPlaces(BigDecimal part, BigDecimal whole, double expected) {
        assertThat(Percent.of(part, whole)).isEqualTo(expected);
    }

    @Test
    void aRatioHasTenPlaces() {
        assertThat(Percent.ratio(BigDecimal.ONE, new BigDecimal("3"))).isEqualTo(0.3333333333);
    }

    @Test
    void aDifferenceOfDoublesHasNoBinaryNoise() {
        assertThat(0.8 - 0.7).isNotEqualTo(0.1);
        assertThat(Percent.difference(0.8, 0.7)).isEqualTo(0.1);
        assertThat(Percent.difference(null, 0.7)).isNull();
        assertThat(Percent.difference(0.8, null)).isNull();
    }

    @Test
    void nothingIsMeasuredAgainstZeroOrTheUnknown() {
        assertThat(Percent.of(1.0, BigDecimal.ZERO)).isNull();
        assertThat(Percent.of(1.0, new BigDecimal("0.00"))).isNull();
        assertThat(Percent.of((Double) null, BigDecimal.ONE)).isNull();
        assertThat(Percent.of(1.0, null)).isNull();
        assertThat(Percent.of(0.48, new BigDecimal("96"))).isEqualTo(0.5);
        assertThatThrownBy(() -> Percent.of(BigDecimal.ONE, BigDecimal.ZERO))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0", "0, 0", "0.5, 0.5", "1, 1", "1.0000001, 1"})
    void clampingCutsToTheUnitInterval(double value, double expected) {
        assertThat(Percent.clamp(value)).isEqualTo(expected);
    }
}
