package io.market7.execution;

import static io.market7.execution.Bars.ETH;
import static io.market7.execution.Bars.SOL;
import static io.market7.execution.Bars.at;
import static io.market7.execution.Bars.bar;
import static io.market7.execution.Bars.base;
import static io.market7.execution.Bars.close;
import static io.market7.execution.Bars.d;
import static io.market7.execution.Bars.flat;
import static io.market7.execution.Bars.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.market7.domain.deal.Deal;
import io.market7.domain.deal.SafuExit;
import io.market7.domain.market.Instrument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaperVenueTest {

    private static final PaperSettings FREE =
            new PaperSettings(
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    d("1"),
                    d("1000"),
                    Map.of(SOL, new Instrument(d("0.01"), d("0.001"), null, null, d("5"), null)));

    private final PaperVenue venue = new PaperVenue(PaperSettings.DEFAULT);
    private final PaperVenue free = new PaperVenue(FREE);

    private void openFree() {
        free.onBar(SOL, flat(0, "100"));
        assertThat(free.openDeal(base("d1", "100", 1)).accepted()).isTrue();
        assertThat(free.onBar(SOL, flat(1, "100")).fills()).hasSize(1);
    }

    @Test
    void fillsABuyAtTheNextOpenWithSpreadSlippageAndFee() {
        venue.onBar(SOL, flat(0, "99"));
        venue.openDeal(base("d1", "100", 1));
        Fill fill = venue.onBar(SOL, bar(1, "100", "100.5", "99", "99.5")).fills().get(0);
        assertThat(fill.price()).isEqualByComparingTo("100.03");
        assertThat(fill.quantity()).isEqualByComparingTo("0.999");
        assertThat(fill.quote()).isEqualByComparingTo("99.92997");
        assertThat(fill.feeQuote()).isEqualByComparingTo("0.09992997");
        assertThat(fill.at()).isEqualTo(at(1));
        assertThat(venue.account().cashQuote()).isEqualByComparingTo("9899.97010003");
        assertThat(venue.takeProfitPrice("d1").orElseThrow()).isEqualByComparingTo("100.631");
    }

    @Test
    void neverFillsAnOrderInABarThatOpenedBeforeItWasDecided() {
        free.openDeal(base("d1", "100", 2));
        assertThat(free.onBar(SOL, flat(1, "100")).quiet()).isTrue();
        assertThat(free.onBar(SOL, flat(2, "100")).fills()).hasSize(1);
    }

    @Test
    void keepsTheTakeProfitRestingWhenItIsOnlyTouched() {
        openFree();
        assertThat(free.onBar(SOL, bar(2, "100", "101", "99", "100")).quiet()).isTrue();
        BarOutcome outcome = free.onBar(SOL, bar(3, "100", "101.01", "99", "100"));
        assertThat(outcome.fills()).extracting(Fill::purpose).containsExactly(Purpose.TAKE_PROFIT);
        assertThat(outcome.fills().get(0).price()).isEqualByComparingTo("101");
        assertThat(outcome.closed().get(0).profitQuote()).isEqualByComparingTo("1");
        assertThat(free.openDeals()).isEmpty();
        assertThat(free.account().realisedProfitQuote()).isEqualByComparingTo("1");
    }

    @Test
    void fillsTheTakeProfitAtItsOwnPriceWhenTheMarketOpensAbove() {
        openFree();
        Fill fill = free.onBar(SOL, flat(2, "150")).fills().get(0);
        assertThat(fill.price()).isEqualByComparingTo("101");
    }

    @Test
    void fillsTheSafetyOrderAtTheOpenBeforeTheTakeProfitIsTried() {
        openFree();
        free.addSafetyOrder(step("d1", 1, "100", 2));
        BarOutcome outcome = free.onBar(SOL, bar(2, "80", "90", "79", "80"));
        assertThat(outcome.fills())
                .extracting(Fill::purpose)
                .containsExactly(Purpose.SAFETY_ORDER, Purpose.TAKE_PROFIT);
        // 200 / 2.25 = 88.888..., plus 1 percent = 89.777..., rounded up to the tick
        assertThat(outcome.fills().get(1).price()).isEqualByComparingTo("89.78");
    }

    @Test
    void countsAStepAsFiredOnlyWithItsFill() {
        openFree();
        free.addSafetyOrder(step("d1", 1, "50", 2));
        assertThat(free.book().deal("d1").orElseThrow().firedSteps()).isEmpty();
        assertThat(free.book().committedQuote("d1")).isEqualByComparingTo("150");
        free.onBar(SOL, flat(2, "90"));
        assertThat(free.book().deal("d1").orElseThrow().firedSteps()).containsExactly(1);
        Deal deal = free.openDeals().get(0);
        assertThat(deal.lastStep().number()).isEqualTo(1);
        assertThat(deal.lastStep().at()).isEqualTo(at(2));
        assertThat(deal.lastStep().price()).isEqualByComparingTo("90");
        assertThat(deal.lastStep().tp1DistancePct()).isEqualTo(10.5);
        assertThat(deal.baseOrderQuote()).isEqualByComparingTo("100");
        assertThat(deal.spentQuote()).isEqualByComparingTo("149.95");
        assertThat(deal.safuExit()).isEqualTo(SafuExit.NEVER);
    }

    @Test
    void refusesTheSameStepTwiceWhetherPendingOrFired() {
        openFree();
        assertThat(free.addSafetyOrder(step("d1", 1, "50", 2)).accepted()).isTrue();
        assertThat(free.addSafetyOrder(step("d1", 1, "50", 2)).reason()).isEqualTo("step-fired");
        free.onBar(SOL, flat(2, "99"));
        assertThat(free.addSafetyOrder(step("d1", 1, "50", 3)).reason()).isEqualTo("step-fired");
    }

    @Test
    void remembersASafuExitOfTheSymbol() {
        openFree();
        free.closeAtMarket(close("d1", Purpose.SAFU_EXIT, 2));
        assertThat(free.addSafetyOrder(step("d1", 1, "50", 2)).reason()).isEqualTo("deal-closing");
        BarOutcome outcome = free.onBar(SOL, flat(2, "90"));
        assertThat(outcome.closed().get(0).profitQuote()).isEqualByComparingTo("-10");
        assertThat(free.safuExit(SOL)).isEqualTo(new SafuExit(at(2)));
        assertThat(free.status("d1:x.1")).isEqualTo(OrderStatus.FILLED);
    }

    @Test
    void remembersTheLastClosedDealOfEachSymbolHoweverManyFollowed() {
        free.openDeal(base("eth1", "100", 0));
        free.onBar(ETH, flat(0, "100"));
        free.closeAtMarket(close("eth1", Purpose.SAFU_EXIT, 1));
        free.onBar(ETH, flat(1, "100"));
        int deals = PaperBook.MAX_CLOSED + 5;
        for (int n = 0; n < deals; n++) {
            free.openDeal(base("sol" + n, "100", 2 * n));
            free.onBar(SOL, flat(2 * n, "100"));
            free.closeAtMarket(close("sol" + n, Purpose.MANUAL_CLOSE, 2 * n + 1));
            free.onBar(SOL, flat(2 * n + 1, "100"));
        }
        PaperVenue restarted = new PaperVenue(FREE, free.state());
        for (PaperVenue venue : List.of(free, restarted)) {
            assertThat(venue.closedDeals()).hasSize(PaperBook.MAX_CLOSED + 2);
            assertThat(venue.lastClosed(ETH).orElseThrow().deal().id()).isEqualTo("eth1");
            assertThat(venue.lastClosed(SOL).orElseThrow().deal().id())
                    .isEqualTo("sol" + (deals - 1));
        }
    }

    @Test
    void doesNotCountAManualCloseAsSafuExit() {
        openFree();
        free.closeAtMarket(close("d1", Purpose.MANUAL_CLOSE, 2));
        free.onBar(SOL, flat(2, "90"));
        assertThat(free.safuExit(SOL)).isEqualTo(SafuExit.NEVER);
    }

    @Test
    void sellsAtTheOpenMinusHalfTheSpreadAndSlippage() {
        venue.onBar(SOL, flat(0, "100"));
        venue.openDeal(base("d1", "100", 1));
        venue.onBar(SOL, flat(1, "100"));
        venue.closeAtMarket(close("d1", Purpose.MANUAL_CLOSE, 2));
        assertThat(venue.onBar(SOL, flat(2, "100")).fills().get(0).price())
                .isEqualByComparingTo("99.97");
    }

    @Test
    void acceptsTheMinimumNotionalAndRefusesLess() {
        free.onBar(SOL, flat(0, "100"));
        assertThat(free.openDeal(base("d1", "4.99", 1)).reason()).isEqualTo("below-minimum");
        assertThat(free.openDeal(base("d2", "5", 1)).accepted()).isTrue();
    }

    @Test
    void refusesAtTheFillWhatRoundsBelowTheMinimum() {
        free.onBar(SOL, flat(0, "100"));
        free.openDeal(base("d1", "5", 1));
        // 5 / 100.03 rounds down to 0.049
        BarOutcome outcome = free.onBar(SOL, flat(1, "100.03"));
        assertThat(outcome.fills()).isEmpty();
        assertThat(outcome.refused())
                .extracting(RefusedOrder::reason)
                .containsExactly("below-minimum");
        assertThat(outcome.refused().get(0).message()).contains("notional is 4.90147");
        assertThat(free.status("d1:b.1")).isEqualTo(OrderStatus.REFUSED);
        assertThat(free.account().cashQuote()).isEqualByComparingTo("1000");
    }

    @Test
    void reservesCashForPendingOrders() {
        free.onBar(SOL, flat(0, "100"));
        assertThat(free.openDeal(base("d1", "600", 1)).accepted()).isTrue();
        assertThat(free.openDeal(base("d2", "400.01", 1)).reason())
                .isEqualTo("balance-insufficient");
        assertThat(free.openDeal(base("d3", "400", 1)).accepted()).isTrue();
        assertThat(free.account().reservedQuote()).isEqualByComparingTo("1000");
    }

    @Test
    void refusesTheSameOrderOrDealTwice() {
        openFree();
        assertThat(free.openDeal(base("d1", "50", 2)).reason()).isEqualTo("deal-exists");
        VenueOrder sameId =
                new VenueOrder(
                        "d1:b.1",
                        "d9",
                        SOL,
                        Purpose.BASE_ORDER,
                        null,
                        d("50"),
                        StepMeasures.UNKNOWN,
                        at(2));
        assertThat(free.openDeal(sameId).reason()).isEqualTo("duplicate-order");
        assertThat(free.closeAtMarket(close("d7", Purpose.MANUAL_CLOSE, 2)).reason())
                .isEqualTo("deal-not-open");
    }

    @Test
    void refusesABarTwice() {
        free.onBar(SOL, flat(1, "100"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> free.onBar(SOL, flat(1, "100")))
                .withMessageContaining("Expected one after");
    }

    @Test
    void choosesUsualLimitsByThePriceLevel() {
        assertThat(PaperInstruments.at(d("60000")).stepSize()).isEqualByComparingTo("0.00001");
        assertThat(PaperInstruments.at(d("150.00")).stepSize()).isEqualByComparingTo("0.001");
        assertThat(PaperInstruments.at(d("0.09")).stepSize()).isEqualByComparingTo("1");
        assertThat(PaperInstruments.at(d("0.00001234")).stepSize()).isEqualByComparingTo("1");
        assertThat(PaperInstruments.at(d("150.00")).tickSize()).isEqualByComparingTo("0.001");
        assertThat(PaperInstruments.at(d("1")).minNotional()).isEqualByComparingTo("5");
    }
}
