package io.market7.ruleset.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

    @Property(tries = 20_000)
    void whateverTheDigitsTheResultIsTheNearestToThatOfTheDecimals(
            @ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
        double x = a.doubleValue();
        double y = b.doubleValue();
        assertThat(Measures.sum(x, y)).isEqualTo(a.add(b).doubleValue());
        assertThat(Measures.difference(x, y)).isEqualTo(a.subtract(b).doubleValue());
        assertThat(Measures.product(x, y)).isEqualTo(a.multiply(b).doubleValue());
        if (b.signum() != 0) {
            BigDecimal quotient = a.divide(b, MathContext.DECIMAL128);
            assertThat(Measures.quotient(x, y)).isEqualTo(quotient.doubleValue());
        }
    }

    /** Decimals of at most 15 digits: each is the only such decimal near its double. */
    @Provide
    static Arbitrary<BigDecimal> decimals() {
        Arbitrary<Long> digits =
                Arbitraries.oneOf(
                        Arbitraries.longs().between(-999_999_999_999_999L, 999_999_999_999_999L),
                        Arbitraries.longs().between(-2_000, 2_000));
        return Combinators.combine(digits, Arbitraries.integers().between(0, 14))
                .as(BigDecimal::valueOf);
    }
}
