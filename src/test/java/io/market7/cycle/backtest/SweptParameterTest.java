package io.market7.cycle.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SweptParameterTest {

    @Test
    void bothEndsBelongToIt() {
        SweptParameter swept = SweptParameter.of("dca.minRsiPoints=36..46:2");
        assertThat(swept.ruleset()).isEqualTo("dca");
        assertThat(swept.name()).isEqualTo("minRsiPoints");
        assertThat(swept.values())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("36", "38", "40", "42", "44", "46");
    }

    @Test
    void stepsAreDecimals() {
        assertThat(SweptParameter.of("safu.exitSafuRatio=-0.1..0.2:0.1").values())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("-0.1", "0.0", "0.1", "0.2");
        assertThat(SweptParameter.of("dca.x=0..1:0.6").values()).hasSize(2);
    }

    @Test
    void atMostTwoHundredValues() {
        assertThat(SweptParameter.of("dca.x=1..200:1").values()).hasSize(200);
        assertThatThrownBy(() -> SweptParameter.of("dca.x=1..201:1"))
                .hasMessageContaining("more than 200 values");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dca",
                "dca.x",
                "dca.x=1..2",
                "dca.x=1..2:0",
                "dca.x=1..2:-1",
                "dca.x=2..1:1",
                "dca.x=1..1:1",
                "x=1..2:1",
                "dca.x=a..b:c",
                "dca.x=1e9..2e9:1"
            })
    void anythingElseIsRefusedWithTheForm(String text) {
        assertThatThrownBy(() -> SweptParameter.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Expected");
    }
}
