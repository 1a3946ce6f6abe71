package io.market7.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketSanityTest {

    private static final Instant NOW = Bars.at(12);

    private static BigDecimal d(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static RiskGate gate(
            String jumpPct, Duration age, Function<Symbol, Optional<PriceMove>> prices) {
        RiskLimits limits = new RiskLimits(9, d("9000"), d("9000"), null, null, d(jumpPct), age);
        return new RiskGate(limits, prices, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static String reason(RiskGate gate, VenueOrder order) {
        return gate.check(order, BigDecimal.ZERO).map(RiskRefusal::reason).orElse("passes");
    }

    private static Optional<PriceMove> move(String from, String to, String volume) {
        return Optional.of(new PriceMove(d(from), d(to), d(volume)));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 120, 1, passes",
        "100, 120.01, 1, price-jumped",
        "100, 80, 1, passes",
        "100, 79.99, 1, price-jumped",
        "100, 1000, 1, price-jumped",
        "100, 100, 0, volume-zero",
        "100, 100, 0.00000001, passes"
    })
    void buysOnlyAtALikelyPrice(String from, String to, String volume, String expected) {
        RiskGate gate = gate("20", null, symbol -> move(from, to, volume));
        assertThat(reason(gate, Bars.base("sol-1", "100", 12))).isEqualTo(expected);
        assertThat(reason(gate, Bars.step("sol-1", 1, "100", 12))).isEqualTo(expected);
        assertThat(reason(gate, Bars.close("sol-1", Purpose.SAFU_EXIT, 12))).isEqualTo("passes");
    }

    @Test
    void buysNothingWhilePricesAreUnknown() {
        RiskGate gate = gate("20", null, symbol -> Optional.empty());
        assertThat(reason(gate, Bars.base("sol-1", "100", 12))).isEqualTo("price-unknown");
        assertThat(reason(gate, Bars.close("sol-1", Purpose.MANUAL_CLOSE, 12))).isEqualTo("passes");
        RiskGate free = gate(null, null, symbol -> Optional.empty());
        assertThat(reason(free, Bars.base("sol-1", "100", 12))).isEqualTo("passes");
    }

    @Test
    void buysNothingByAnOldDecision() {
        VenueOrder order = Bars.base("sol-1", "100", 11);
        assertThat(reason(gate(null, Duration.ofSeconds(300), null), order)).isEqualTo("passes");
        assertThat(reason(gate(null, Duration.ofSeconds(299), null), order))
                .isEqualTo("decision-stale");
        VenueOrder close = Bars.close("sol-1", Purpose.MANUAL_CLOSE, 0);
        assertThat(reason(gate(null, Duration.ofSeconds(1), null), close)).isEqualTo("passes");
    }
}
