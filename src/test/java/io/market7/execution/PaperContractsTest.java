package io.market7.execution;

import static io.market7.execution.Bars.SOL;
import static io.market7.execution.Bars.d;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.market7.domain.market.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaperContractsTest {

    private PaperContracts venue = new PaperContracts(Legs.EXACT);

    /** A venue that knows a mark price of 100 and has lived through one bar at 100. */
    private void start() {
        venue.onMark(SOL, Legs.mark(-12, "100"));
        venue.onBar(SOL, Bars.flat(-1, "100"));
    }

    private LegOutcome opened(Side side, String amount) {
        start();
        assertThat(venue.openLeg(Legs.open(SOL, side, amount, 0)).accepted()).isTrue();
        return venue.onBar(SOL, Bars.flat(0, "100"));
    }

    private HeldLeg leg(Side side) {
        return venue.book().leg(SOL, side).orElseThrow();
    }

    @Test
    void aLegOpensAtTheNextOpenWithMarginAndFeeOutOfTheCash() {
        start();
        venue.openLeg(Legs.open(SOL, Side.LONG, "1000", 0));
        LegFill fill = venue.onBar(SOL, Bars.bar(0, "101", "120", "90", "110")).fills().get(0);

        assertThat(fill.fill().price()).isEqualByComparingTo("101");
        assertThat(fill.fill().quantity()).isEqualByComparingTo("9.90");
        assertThat(fill.fill().quote()).isEqualByComparingTo("999.90");
        assertThat(fill.fill().feeQuote()).isEqualByComparingTo("0.49995");
        assertThat(fill.marginQuote()).isEqualByComparingTo("199.98");
        assertThat(venue.account().cashQuote()).isEqualByComparingTo("9799.52005");
        assertThat(leg(Side.LONG).toLeg().stepsFired()).isEqualTo(1);
    }

    @Test
    void aBuyPaysSpreadAndSlippageOnTheTickAboveAndASaleOnTheTickBelow() {
        venue = new PaperContracts(Legs.settings("0.02", "0.02"));
        start();
        venue.openLeg(Legs.open(SOL, Side.LONG, "1000", 0));
        venue.openLeg(Legs.open(SOL, Side.SHORT, "1000", 0));
        List<LegFill> fills = venue.onBar(SOL, Bars.flat(0, "100.11")).fills();

        assertThat(fills.get(0).fill().buy()).isTrue();
        assertThat(fills.get(0).fill().price()).isEqualByComparingTo("100.15"); // 100.140033
        assertThat(fills.get(1).fill().buy()).isFalse();
        assertThat(fills.get(1).fill().price()).isEqualByComparingTo("100.07"); // 100.079967
    }

    @Test
    void bothSidesOfAContractAreHeldAtOnceAndGainApart() {
        opened(Side.LONG, "1000");
        venue.openLeg(Legs.open(SOL, Side.SHORT, "2000", 1));
        venue.onBar(SOL, Bars.flat(1, "100"));
        venue.onMark(SOL, Legs.mark(0, "110"));

        assertThat(leg(Side.LONG).profitQuote(d("110"))).isEqualByComparingTo("100");
        assertThat(leg(Side.SHORT).profitQuote(d("110"))).isEqualByComparingTo("-200");
        assertThat(venue.account().unrealisedQuote()).isEqualByComparingTo("-100");
        assertThat(venue.book().account().notionalQuote()).isEqualByComparingTo("3300");
    }

    @Test
    void anAddAveragesTheEntryAndPostsItsOwnMargin() {
        opened(Side.SHORT, "1000");
        venue.onMark(SOL, Legs.mark(0, "110"));
        venue.addToLeg(Legs.add(SOL, Side.SHORT, 2, "1100", 12));
        LegFill fill = venue.onBar(SOL, Bars.flat(12, "110")).fills().get(0);

        assertThat(fill.after().quantity()).isEqualByComparingTo("20");
        assertThat(fill.after().entryPrice()).isEqualByComparingTo("105");
        assertThat(fill.after().marginQuote()).isEqualByComparingTo("420");
        assertThat(fill.after().rungs()).isEqualTo(2);
        assertThat(fill.standing().markPrice()).isEqualByComparingTo("110");
        // (420 + 2100) / (20 * 0.004 + 20)
        assertThat(fill.standing().liquidationPrice().doubleValue())
                .isEqualTo(125.498007968, within(1e-9));
        assertThat(fill.standing().distancePct(Side.SHORT)).isEqualTo(14.0890981528, within(1e-9));
    }

    @Test
    void aReductionClosesHalfAndFreesHalfTheMargin() {
        opened(Side.LONG, "1000");
        venue.reduceLeg(Legs.reduce(SOL, Side.LONG, 1, 1));
        LegFill fill = venue.onBar(SOL, Bars.flat(1, "90")).fills().get(0);

        assertThat(fill.fill().quantity()).isEqualByComparingTo("5");
        assertThat(fill.realisedQuote()).isEqualByComparingTo("-50");
        assertThat(fill.marginQuote()).isEqualByComparingTo("-100");
        assertThat(fill.after().marginQuote()).isEqualByComparingTo("100");
        assertThat(fill.after().entryPrice()).isEqualByComparingTo("100");
        assertThat(venue.account().cashQuote())
                .isEqualByComparingTo(d("9799.5").add(d("50")).subtract(d("0.225")));
    }

    @Test
    void halfIsRoundedDownToTheStepAndALegTooSmallToHalveIsClosed() {
        BigDecimal price = d("100");
        assertThat(LegSizing.half(d("0.21"), price, Legs.LIMITS)).isEqualByComparingTo("0.10");
        assertThat(LegSizing.half(d("0.10"), price, Legs.LIMITS)).isEqualByComparingTo("0.05");
        assertThat(LegSizing.half(d("0.09"), price, Legs.LIMITS)).isEqualByComparingTo("0.09");
        assertThat(LegSizing.half(d("0.01"), price, Legs.LIMITS)).isEqualByComparingTo("0.01");
    }

    @Test
    void aCloseRealisesTheProfitOfItsSide() {
        opened(Side.SHORT, "1000");
        venue.closeLeg(Legs.close(SOL, Side.SHORT, 1));
        LegOutcome outcome = venue.onBar(SOL, Bars.flat(1, "90"));

        assertThat(outcome.closed().get(0).profitQuote())
                .isEqualByComparingTo(d("100").subtract(d("0.5")).subtract(d("0.45")));
        assertThat(venue.book().legs()).isEmpty();
        assertThat(venue.account().cashQuote()).isEqualByComparingTo("10099.05");
    }

    @Test
    void longsPayShortsAtAPositiveRateOutOfTheirMargin() {
        opened(Side.LONG, "1000");
        venue.openLeg(Legs.open(SOL, Side.SHORT, "1000", 1));
        venue.onBar(SOL, Bars.flat(1, "100"));
        venue.onMark(SOL, Legs.mark(0, "100", "101", "97", "98"));
        List<FundingPayment> paid = venue.onFunding(SOL, Legs.funding(12, "0.001")).funding();

        assertThat(paid).extracting(FundingPayment::side).containsExactly(Side.LONG, Side.SHORT);
        assertThat(paid.get(0).quote()).isEqualByComparingTo("0.98");
        assertThat(paid.get(1).quote()).isEqualByComparingTo("-0.98");
        assertThat(leg(Side.LONG).marginQuote()).isEqualByComparingTo("199.02");
        assertThat(leg(Side.SHORT).marginQuote()).isEqualByComparingTo("200.98");
        assertThat(venue.account().fundingQuote()).isEqualByComparingTo("0");
    }

    @Test
    void aLongIsLiquidatedWhenTheMarkTouchesItsPriceAndNotJustAbove() {
        opened(Side.LONG, "1000");
        // (200 - 1000) / (10 * 0.004 - 10) = 80.32128514...
        assertThat(venue.onMark(SOL, Legs.mark(0, "100", "100", "80.3213", "100")).fills())
                .isEmpty();
        LegOutcome outcome = venue.onMark(SOL, Legs.mark(12, "100", "100", "80.32128", "100"));

        LegFill fill = outcome.fills().get(0);
        assertThat(fill.fill().purpose()).isEqualTo(Purpose.LIQUIDATION);
        assertThat(fill.fill().clientOrderId()).isEqualTo("autoclose-SOLUSDT-L");
        assertThat(fill.fill().price()).isEqualByComparingTo("80.32");
        assertThat(fill.realisedQuote().subtract(fill.fill().feeQuote()))
                .isEqualByComparingTo("-200");
        assertThat(fill.fill().feeQuote()).isPositive();
        assertThat(venue.account().equityQuote()).isEqualByComparingTo("9799.5");
        assertThat(venue.book().legs()).isEmpty();
    }

    @Test
    void aShortIsLiquidatedWhenTheMarkTouchesItsPriceAndNotJustBelow() {
        opened(Side.SHORT, "1000");
        // (200 + 1000) / (10 * 0.004 + 10) = 119.52191235...
        assertThat(venue.onMark(SOL, Legs.mark(0, "100", "119.5219", "100", "100")).fills())
                .isEmpty();
        assertThat(venue.onMark(SOL, Legs.mark(12, "100", "119.52192", "100", "100")).fills())
                .hasSize(1);
    }

    @Test
    void anHourThatOpensBeyondTheLiquidationPriceTakesTheMarginAndNoMore() {
        opened(Side.LONG, "1000");
        LegFill fill = venue.onMark(SOL, Legs.mark(0, "70")).fills().get(0);

        assertThat(fill.fill().price()).isEqualByComparingTo("70");
        assertThat(fill.realisedQuote()).isEqualByComparingTo("-200");
        assertThat(fill.fill().feeQuote()).isEqualByComparingTo("0");
        assertThat(venue.account().equityQuote()).isEqualByComparingTo("9799.5");
    }

    @Test
    void fundingMovesTheLiquidationPriceAndLiquidatesWhenTheMarkIsBeyondIt() {
        opened(Side.LONG, "1000");
        venue.onMark(SOL, Legs.mark(0, "100", "100", "80.5", "80.5"));
        BigDecimal before = venue.standing("SOLUSDT-L").orElseThrow().liquidationPrice();
        assertThat(venue.onFunding(SOL, Legs.funding(12, "0.001")).fills()).isEmpty();
        assertThat(venue.standing("SOLUSDT-L").orElseThrow().liquidationPrice())
                .isGreaterThan(before)
                .isLessThan(d("80.5"));

        LegOutcome outcome = venue.onFunding(SOL, Legs.funding(13, "0.002"));

        assertThat(outcome.funding()).hasSize(1);
        assertThat(outcome.fills().get(0).fill().purpose()).isEqualTo(Purpose.LIQUIDATION);
        assertThat(outcome.closed().get(0).leg().fundingQuote()).isPositive();
    }

    @Test
    void fundingTakesAtMostTheMarginAndThenLiquidates() {
        opened(Side.LONG, "1000");
        LegOutcome outcome = venue.onFunding(SOL, Legs.funding(1, "0.25"));

        assertThat(outcome.funding().get(0).quote()).isEqualByComparingTo("200");
        assertThat(outcome.fills()).hasSize(1);
        assertThat(venue.account().equityQuote()).isEqualByComparingTo("9799.5");
    }

    @Test
    void anHourIsWatchedForEveryOpenLegAndNoneElse() {
        start();
        assertThat(venue.onMark(SOL, Legs.mark(0, "100")).quiet()).isTrue();
        venue.openLeg(Legs.open(SOL, Side.LONG, "1000", 12));
        venue.onBar(SOL, Bars.flat(12, "100"));
        LegMark mark = venue.onMark(SOL, Legs.mark(12, "100", "101", "90", "99")).marks().get(0);

        assertThat(mark.worst().markPrice()).isEqualByComparingTo("90");
        assertThat(mark.worst().distancePct(Side.LONG)).isEqualTo(10.7541276216, within(1e-9));
    }

    @Test
    void aContractThatIsNotConfiguredKeepsTheGridOfItsFirstMarkPrice() {
        venue = new PaperContracts(Legs.EXACT.knowing(Map.of(), Map.of(SOL, Legs.BRACKETS)));
        venue.onMark(SOL, Legs.mark(-24, "99999"));
        assertThat(step()).isEqualByComparingTo("0.00001");
        venue.onMark(SOL, Legs.mark(-12, "100001"));
        assertThat(step()).isEqualByComparingTo("0.00001");
        venue = new PaperContracts(Legs.EXACT.knowing(Map.of(), Map.of()), venue.state());
        assertThat(step()).isEqualByComparingTo("0.00001");
        assertThat(venue.openLeg(Legs.open(SOL, Side.LONG, "1000", 0)).reason())
                .isEqualTo("leverage-brackets-unknown");
    }

    private BigDecimal step() {
        return venue.instrument(SOL).orElseThrow().stepSize();
    }

    @Test
    void timeGoesForwardOnly() {
        start();
        assertThatThrownBy(() -> venue.onBar(SOL, Bars.flat(-1, "100")))
                .hasMessageContaining("Expected one after");
        assertThatThrownBy(() -> venue.onMark(SOL, Legs.mark(-12, "100")))
                .hasMessageContaining("Expected one after");
    }
}
