package io.market7.ruleset.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasuresTest {

    @Test
    void measuresAreCombinedAsTheDecimalsTheyAreWrittenAs() {
        assertThat(3 * 0.1).isNotEqualTo(0.3);
        assertThat(Measures.product(3, 0.1)).isEqualTo(0.3);
        assertThat(1 - 0.7).isNotEqualTo(0.3);
        assertThat(Measures.difference(1, 0.7)).isEqualTo(0.3);
        assertThat(0.1 + 0.2).isNotEqualTo(0.3);
        assertThat(Measures.sum(0.1, 0.2)).isEqualTo(0.3);
        assertThat(Measures.quotient(0.3, 0.1)).isEqualTo(3);
    }

    @Test
    void aQuotientWithoutAnEndIsTheNearestNumber() {
        assertThat(Measures.quotient(1, 3)).isEqualTo(1 / 3.0);
        assertThat(Measures.quotient(2, 3)).isEqualTo(2 / 3.0);
    }

    @Test
    void aDivisionByZeroLeavesNoNumber() {
        assertThat(Measures.quotient(1, 0)).isInfinite();
        assertThat(Measures.quotient(0, 0)).isNaN();
        assertThat(Measures.sum(Double.NaN, 1)).isNaN();
        assertThat(Measures.difference(Double.POSITIVE_INFINITY, 1)).isInfinite();
        assertThat(Measures.product(Double.POSITIVE_INFINITY, 0)).isNaN();
        assertThat(Measures.quotient(1, Double.POSITIVE_INFINITY)).isZero();
    }
}
