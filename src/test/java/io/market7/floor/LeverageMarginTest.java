package io.market7.floor;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.market.Side;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions about a contract: amounts, margin and liquidation. */
class LeverageMarginTest {

    private static FloorResult decide(FactDraft draft) {
        return Floor.decide(draft.build());
    }

    private static List<String> vetoes(FactDraft draft) {
        return decide(draft).vetoes();
    }

    @Test
    void amountsMayReachTheirCapsButNotPassThem() {
        FactDraft draft = Samples.leverageHeld(Side.LONG, "105");
        draft.contract.notional = new BigDecimal("48500");
        draft.contract.leg.quantity = new BigDecimal("85");
        draft.contract.leg.margin = new BigDecimal("3000");
        assertThat(vetoes(draft)).isEmpty();
        draft.contract.notional = new BigDecimal("48500.01");
        draft.contract.leg.quantity = new BigDecimal("85.0001");
        assertThat(vetoes(draft))
                .containsExactly("account-notional-exceeded", "position-notional-exceeded");
    }

    /** 1000/5 + 1000 * 0.05 % = 200.5. */
    @Test
    void marginPaysForTheRungAndItsFee() {
        FactDraft draft = Samples.leverage(Side.LONG);
        draft.contract.available = new BigDecimal("200.5");
        assertThat(vetoes(draft)).isEmpty();
        draft.contract.available = new BigDecimal("200.49");
        assertThat(vetoes(draft)).containsExactly("margin-insufficient");
        draft.contract.available = null;
        assertThat(vetoes(draft)).containsExactly("margin-unknown");
    }

    @Test
    void anExhaustedLadderProposesNothingAndLeavesThePriceUnknown() {
        FactDraft draft = Samples.leverageHeld(Side.LONG, "105");
        draft.contract.leg.steps = 4;
        FloorResult result = decide(draft);
        assertThat(result.proposals()).isEmpty();
        assertThat(result.vetoes())
                .containsExactly("ladder-exhausted", "liquidation-price-unknown");
    }

    /** 10 at 100 for 200: (200 - 1000) / (10 * 0.004 - 10) = 80.32, 19.68 % below the mark. */
    @Test
    void theDistanceIsThatAfterTheAdd() {
        FactDraft draft = Samples.leverage(Side.LONG);
        draft.set("leverage", "minLiquidationDistancePct", new BigDecimal("19.6787148594"));
        assertThat(vetoes(draft)).isEmpty();
        draft.set("leverage", "minLiquidationDistancePct", new BigDecimal("19.6787148595"));
        assertThat(vetoes(draft)).containsExactly("liquidation-too-close");
    }

    /** 10 at 100 for 200: (200 + 1000) / (10 * 0.004 + 10) = 119.52, 19.52 % above the mark. */
    @Test
    void theDistanceOfAShortIsMirrored() {
        FactDraft draft = Samples.leverage(Side.SHORT);
        draft.set("leverage", "minLiquidationDistancePct", new BigDecimal("19.5219123506"));
        assertThat(vetoes(draft)).isEmpty();
        draft.set("leverage", "minLiquidationDistancePct", new BigDecimal("19.5219123507"));
        assertThat(vetoes(draft)).containsExactly("liquidation-too-close");
    }

    /** The next rung stands 1.2 % below the new entry; leverage 100 liquidates 0.6 % below. */
    @ParameterizedTest
    @EnumSource
    void aRungThatCanNeverFillIsRefused(Side side) {
        FactDraft draft = Samples.leverage(side);
        draft.requestedLeverage = 100.0;
        draft.set("leverage", "maxLeverageRatio", new BigDecimal("100"));
        draft.set("leverage", "minLiquidationDistancePct", BigDecimal.ZERO);
        assertThat(vetoes(draft)).containsExactly("next-rung-beyond-liquidation");
        draft.set("leverage", "notionalLadderQuote", List.of(new BigDecimal("1000")));
        assertThat(vetoes(draft)).isEmpty();
    }

    @Test
    void whatIsNotKnownOfThePositionHolds() {
        FactDraft draft = Samples.leverageHeld(Side.LONG, "105");
        draft.contract.leg.margin = null;
        assertThat(vetoes(draft)).containsExactly("liquidation-price-unknown");
        draft.contract.leg.entry = null;
        assertThat(vetoes(draft)).containsExactly("liquidation-price-unknown", "position-unknown");
        draft.contract.leg.steps = null;
        assertThat(decide(draft).proposals()).isEmpty();
        draft.contract.leg = null;
        assertThat(vetoes(draft)).containsExactly("liquidation-price-unknown", "position-unknown");
    }

    @Test
    void nothingAtAllIsKnown() {
        FactDraft draft = Samples.leverage(Side.LONG);
        draft.mark = null;
        draft.listed = false;
        draft.contract.accountKnown = false;
        assertThat(vetoes(draft))
                .containsExactly(
                        "account-notional-unknown",
                        "leverage-brackets-unknown",
                        "liquidation-price-unknown",
                        "margin-unknown",
                        "mark-price-unknown");
    }

    private static FactDraft cross(Side side, String wallet) {
        FactDraft draft = Samples.leverage(side);
        ContractDraft contract = draft.contract;
        contract.marginMode = "cross";
        contract.wallet = new BigDecimal(wallet);
        contract.otherMaintenance = new BigDecimal("30");
        contract.otherPnl = new BigDecimal("-20");
        return draft;
    }

    /** 10 at 100, wallet 250 - 30 - 20 = 200: the isolated price without v/L. */
    @Test
    void crossCountsTheWalletAndNotTheMarginOfTheRung() {
        FactDraft draft = cross(Side.LONG, "250");
        draft.set("leverage", "minLiquidationDistancePct", new BigDecimal("19.6787148594"));
        assertThat(vetoes(draft)).isEmpty();
        draft.set("leverage", "minLiquidationDistancePct", new BigDecimal("19.6787148595"));
        assertThat(vetoes(draft)).containsExactly("liquidation-too-close");
        draft.contract.otherPnl = null;
        assertThat(vetoes(draft)).containsExactly("liquidation-price-unknown");
    }

    /** Long 10 at 100 beside short 20 at 100: both share 100 + 200 / (10 + 30 * 0.004) = 119.76. */
    @Test
    void aHedgeThatIsNetShortStopsItsLong() {
        FactDraft draft = cross(Side.LONG, "250");
        draft.contract.other = Samples.held("100", "20", "400");
        assertThat(vetoes(draft)).contains("liquidation-too-close");
        draft.contract.hedge = false;
        assertThat(vetoes(draft)).isEmpty();
        draft.contract.hedge = true;
        draft.contract.other = null;
        assertThat(vetoes(draft)).containsExactly("liquidation-price-unknown");
    }

    @ParameterizedTest
    @CsvSource({"LONG, 99.95, 101.05, 101.0499", "SHORT, 100.05, 98.95, 98.9501"})
    void profitIsTakenAfterFees(Side side, String entry, String at, String before) {
        FactDraft draft = Samples.leverageExit(side, entry);
        draft.mark = new BigDecimal(at);
        FloorResult result = decide(draft);
        assertThat(result.proposals()).containsExactly("leg-take-profit-reached");
        assertThat(result.outcome()).isEqualTo("CLOSE_LEG");
        assertThat(result.amountQuote()).isNull();
        draft.mark = new BigDecimal(before);
        assertThat(decide(draft).outcome()).isEqualTo("HOLD");
    }

    @ParameterizedTest
    @CsvSource({"LONG, 92, 92.01", "SHORT, 108, 107.99"})
    void lossIsLimitedWithoutFees(Side side, String at, String before) {
        FactDraft draft = Samples.leverageExit(side, "100");
        draft.mark = new BigDecimal(at);
        assertThat(decide(draft).proposals()).containsExactly("leg-stop-reached");
        draft.mark = new BigDecimal(before);
        assertThat(decide(draft).proposals()).isEmpty();
    }

    /** 10 at 100 is liquidated at 97 when the margin is 30 + 3.88, at 98.5 when 15 + 3.94. */
    @ParameterizedTest
    @CsvSource({
        "33.88, leg-liquidation-near, REDUCE_LEG",
        "33.89, '', HOLD",
        "18.94, leg-liquidation-imminent leg-liquidation-near, CLOSE_LEG",
        "18.95, leg-liquidation-near, REDUCE_LEG"
    })
    void aLegNearItsLiquidationIsReducedThenClosed(String margin, String rules, String outcome) {
        FactDraft draft = Samples.leverageExit(Side.LONG, "100");
        draft.parameters.clear();
        draft.contract.leg.margin = new BigDecimal(margin);
        FloorResult result = decide(draft);
        List<String> expected = rules.isEmpty() ? List.of() : List.of(rules.split(" "));
        assertThat(result.proposals()).isEqualTo(expected);
        assertThat(result.outcome()).isEqualTo(outcome);
    }

    @Test
    void aFlatLegConcludesNothingAndAnUnknownOneIsTagged() {
        FactDraft draft = Samples.leverageExit(Side.LONG, "100");
        draft.contract.leg = null;
        assertThat(decide(draft).tags()).containsExactly("leg-exit-inputs-unknown");
        draft.contract.leg = ContractDraft.flat();
        draft.mark = null;
        assertThat(decide(draft).tags()).isEmpty();
    }

    @Test
    void profitIsTakenWithoutBrackets() {
        FactDraft draft = Samples.leverageExit(Side.LONG, "90");
        draft.contract.brackets = null;
        FloorResult result = decide(draft);
        assertThat(result.proposals()).containsExactly("leg-take-profit-reached");
        assertThat(result.tags()).containsExactly("leg-exit-inputs-unknown");
    }

    /** The account fears a rise only, so the long that protects it has no price of its own. */
    @Test
    void theLongOfANetShortHedgeIsNotLeft() {
        FactDraft draft = Samples.leverageExit(Side.LONG, "100");
        draft.contract.marginMode = "cross";
        draft.contract.wallet = new BigDecimal("20");
        draft.contract.otherMaintenance = BigDecimal.ZERO;
        draft.contract.otherPnl = BigDecimal.ZERO;
        draft.contract.other = Samples.held("100", "20", "400");
        FloorResult result = decide(draft);
        assertThat(result.proposals()).isEmpty();
        assertThat(result.tags()).isEmpty();
        draft.contract.hedge = false;
        assertThat(decide(draft).outcome()).isEqualTo("REDUCE_LEG");
    }
}
