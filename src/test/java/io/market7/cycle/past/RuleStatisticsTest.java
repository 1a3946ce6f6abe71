package io.market7.cycle.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.market7.cycle.past.RuleStatistics.Line;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule stopped alone, and what the price did then. */
class RuleStatisticsTest {

    private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

    private final RuleStatistics statistics = new RuleStatistics();

    private static Stop stop(String symbol, Instant at, String price, String... vetoes) {
        return new Stop(
                "dca",
                symbol,
                at,
                price == null ? null : new BigDecimal(price),
                List.of(vetoes),
                true);
    }

    private Line only() {
        assertThat(statistics.lines()).hasSize(1);
        return statistics.lines().get(0);
    }

    @Test
    void countsWhatARuleHeldAndWhatItAloneHeld() {
        statistics.add(stop("SOLUSDT SPOT", NOON, "100", "btc-unsafe"));
        statistics.add(stop("SOLUSDT SPOT", NOON, "100", "btc-unsafe", "rsi-too-low"));
        statistics.add(new Stop("dca", "S", NOON, null, List.of("btc-unsafe"), false));

        assertThat(statistics.decisions()).isEqualTo(3);
        assertThat(statistics.lines())
                .extracting(Line::rule, Line::vetoes, Line::alone)
                .containsExactly(tuple("btc-unsafe", 3L, 1L), tuple("rsi-too-low", 1L, 0L));
    }

    @Test
    void saysHowFarThePriceWentOnAverage() {
        statistics.add(stop("SOLUSDT SPOT", NOON, "100", "btc-unsafe"));
        statistics.add(stop("XRPUSDT SPOT", NOON, "2", "btc-unsafe"));
        Instant later = NOON.plus(Duration.ofHours(1));
        statistics.add(stop("SOLUSDT SPOT", later, "110"));
        statistics.add(stop("XRPUSDT SPOT", later, "1.9"));

        // 10 % up and 5 % down
        assertThat(only().after().get(0)).isEqualByComparingTo("2.5");
        assertThat(only().known()).containsExactly(2, 0, 0);
        assertThat(only().after().get(1)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"59, 0", "60, 1", "90, 1", "91, 0"})
    void aPriceCountsFromItsMomentUntilHalfAnHourLater(int minutes, int known) {
        statistics.add(stop("SOLUSDT SPOT", NOON, "100", "btc-unsafe"));
        statistics.add(stop("SOLUSDT SPOT", NOON.plus(Duration.ofMinutes(minutes)), "110"));

        assertThat(only().known().get(0)).isEqualTo(known);
        if (known == 0) {
            assertThat(only().after().get(0)).isNull();
        }
    }

    @Test
    void anUnknownPriceAndThatOfAnotherMarketCountNowhere() {
        Instant later = NOON.plus(Duration.ofHours(1));
        statistics.add(stop("SOLUSDT SPOT", NOON, null, "btc-unsafe"));
        statistics.add(stop("XRPUSDT SPOT", NOON, "2", "btc-unsafe"));
        statistics.add(stop("SOLUSDT SPOT", later, "110"));
        statistics.add(stop("XRPUSDT FUTURES", later, "3"));

        assertThat(only().alone()).isEqualTo(2);
        assertThat(only().known()).containsExactly(0, 0, 0);
    }
}
