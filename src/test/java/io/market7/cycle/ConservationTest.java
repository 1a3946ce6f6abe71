package io.market7.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.market.Timeframe;
import io.market7.execution.Fill;
import io.market7.execution.HeldDeal;
import io.market7.execution.PaperSettings;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConservationTest {
    @Test
    void neverMakesNorLosesMoney() {
        var simulation = TestMarket.simulation(5, 34);
        TestCycle cycle = new TestCycle(TestMarket.symbols(simulation), Timeframe.M5);
        cycle.through(
                TestMarket.feed(TestMarket.candles(simulation)),
                TestMarket.START.plus(Duration.ofDays(6)));

        BigDecimal cash = PaperSettings.DEFAULT.startBalanceQuote();
        BigDecimal fees = BigDecimal.ZERO;
        BigDecimal base = BigDecimal.ZERO;
        for (Fill fill : cycle.fills) {
            cash = fill.buy() ? cash.subtract(fill.quote()) : cash.add(fill.quote());
            cash = cash.subtract(fill.feeQuote());
            fees = fees.add(fill.feeQuote());
            base = fill.buy() ? base.add(fill.quantity()) : base.subtract(fill.quantity());
        }
        BigDecimal held =
                cycle.venue.book().deals().stream()
                        .map(HeldDeal::quantity)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(cycle.fills).hasSizeGreaterThan(10);
        assertThat(cycle.venue.account().cashQuote()).isEqualByComparingTo(cash);
        assertThat(cycle.venue.account().feesQuote()).isEqualByComparingTo(fees);
        assertThat(held).isEqualByComparingTo(base);
    }
}
