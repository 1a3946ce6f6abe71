package io.market7.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {

    @ParameterizedTest
    @CsvSource({
        "42.0,42",
        "-0.0,0",
        "0.1,0.1",
        "-3.8,-3.8",
        "1.0E-7,0.0000001",
        "2.0E-3,0.002",
        "1.0E23,100000000000000000000000",
        "2.2250738585072014E-5,0.000022250738585072014",
        "9007199254740993,9007199254740992",
        "123456789.125,123456789.125"
    })
    void writesTheShortestPlainDecimalOfADouble(double value, String expected) {
        assertThat(PlainNumber.of(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1E+2,100", "96.00,96", "0.000,0", "0E+9,0", "-0.10,-0.1", "1E-8,0.00000001"})
    void writesADecimalWithoutTrailingZeros(String value, String expected) {
        assertThat(PlainNumber.of(new BigDecimal(value))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNotFinite(double value) {
        assertThatThrownBy(() -> PlainNumber.of(value)).hasMessageContaining("finite");
    }

    @Property(tries = 2000)
    void everyFiniteDoubleReadsBackAsItself(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        if (Double.isFinite(value)) {
            assertThat(Double.parseDouble(PlainNumber.of(value))).isEqualTo(value + 0.0);
            assertThat(PlainNumber.of(value)).doesNotContain("E");
        }
    }
}
