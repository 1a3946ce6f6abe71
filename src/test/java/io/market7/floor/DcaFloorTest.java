package io.market7.floor;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.deal.Previous;
import io.market7.domain.decision.Adjustment;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DcaFloorTest {

    private static FloorResult decide(FactDraft draft) {
        return Floor.decide(draft.build());
    }

    private static BigDecimal dec(String value) {
        return new BigDecimal(value);
    }

    private static String plain(Adjustment adjustment) {
        return "%s %s %s"
                .formatted(
                        adjustment.rule(),
                        adjustment.from().stripTrailingZeros().toPlainString(),
                        adjustment.to().stripTrailingZeros().toPlainString());
    }

    @Test
    void aHealthyDealGetsTheFirstRung() {
        FloorResult result = decide(Samples.dca());
        assertThat(result.vetoes()).isEmpty();
        assertThat(result.outcome()).isEqualTo("PLACE_SAFETY_ORDER");
        assertThat(result.amountQuote()).isEqualTo(dec("20"));
        assertThat(result.proposals()).containsExactly("ladder-amount");
        assertThat(result.tags())
                .contains("spend-prediction-unknown")
                .doesNotContain("health-poor");
    }

    @Test
    void theTrueAverageOfTheWorkedExampleIs99() {
        FactDraft draft = Samples.dca();
        draft.price = dec("90");
        DcaCase c = new DcaCase(draft.build());
        assertThat(c.drawdownPct).isEqualTo(10.0);
        assertThat(c.breakEvenGainPct).isEqualTo(1.0);
        assertThat(c.tp1DistancePct).isEqualTo(10.66);
    }

    @Test
    void aDealThatSpentNothingAveragesAtThePrice() {
        FactDraft draft = Samples.dca();
        draft.spent = dec("0");
        DcaCase c = new DcaCase(draft.build());
        assertThat(c.breakEvenGainPct).isEqualTo(5.0);
        assertThat(c.tp1DistancePct).isEqualTo(0.6);
    }

    @Test
    void theCapIsThatOfTheLargestKeyNotAboveTheDrawdown() {
        FactDraft draft = Samples.dca();
        draft.spent = dec("250");
        assertThat(decide(draft).adjustments())
                .contains(new Adjustment("amount-above-drawdown-cap", dec("20"), dec("10")));
        draft.price = dec("95.0000000001");
        assertThat(decide(draft).vetoes()).contains("drawdown-cap-reached");
    }

    @Test
    void atTheBudgetTheAmountStaysAndTheBudgetVetoes() {
        FactDraft draft = Samples.dca();
        draft.spent = dec("2000");
        draft.baseOrder = dec("2000");
        FloorResult result = decide(draft);
        assertThat(result.vetoes())
                .contains(
                        "budget-exhausted", "amount-exceeds-budget", "ladder-step-exceeds-budget");
        assertThat(result.adjustments()).isEmpty();
        draft.spent = dec("1995");
        result = decide(draft);
        assertThat(result.adjustments())
                .containsExactly(new Adjustment("amount-above-budget", dec("20"), dec("5")));
        assertThat(result.vetoes())
                .contains("amount-below-min-order")
                .doesNotContain("amount-exceeds-budget", "budget-exhausted");
    }

    @Test
    void aModelAmountIsFlooredThenBoundByTheLadderThenBoosted() {
        FactDraft draft = Samples.dca();
        draft.price = dec("98");
        draft.set("dca", "maxLadderRatio", dec("0.25"));
        draft.predictions.put("spend", 4.0);
        FloorResult result = decide(draft);
        assertThat(result.proposals()).containsExactly("model-amount");
        assertThat(result.adjustments())
                .extracting(DcaFloorTest::plain)
                .containsExactly(
                        "model-amount-below-floor 4 10",
                        "model-amount-above-ladder-multiple 10 5",
                        "tp1-near-boost 5 6.25");
        assertThat(result.vetoes()).contains("amount-below-min-order");
    }

    @Test
    void nothingSpentTrimsToNothingAndTheMinimumVetoes() {
        FactDraft draft = Samples.dca();
        draft.spent = dec("0");
        FloorResult result = decide(draft);
        assertThat(result.adjustments())
                .extracting(Adjustment::rule)
                .containsExactly("tp1-near-boost", "amount-above-spent-multiple");
        assertThat(result.vetoes()).contains("amount-below-min-order");
    }

    @Test
    void anExhaustedLadderProposesNothing() {
        FactDraft draft = Samples.dca();
        draft.requestedStep = 9;
        assertThat(decide(draft).proposals()).containsExactly("ladder-amount");
        draft.requestedStep = 10;
        FloorResult result = decide(draft);
        assertThat(result.proposals()).isEmpty();
        assertThat(result.vetoes()).contains("ladder-exhausted");
    }

    @Test
    void aStepFarBelowTheLastOneIsPlaced() {
        FloorResult result = decide(Samples.dcaWithStep());
        assertThat(result.vetoes()).isEmpty();
        assertThat(result.amountQuote()).isEqualTo(dec("15"));
    }

    @Test
    void aLastStepOfAnotherNumberIsUnknown() {
        FactDraft draft = Samples.dcaWithStep();
        draft.lastPrice = dec("80");
        assertThat(decide(draft).vetoes()).contains("price-above-last-step", "step-gap-too-small");
        draft.lastNumber = 2;
        assertThat(decide(draft).vetoes()).containsExactly("last-step-unknown");
        draft.fired = null;
        assertThat(decide(draft).vetoes()).containsExactly("last-step-unknown");
        assertThat(decide(draft).proposals()).isEmpty();
    }

    @Test
    void improvementIsJudgedByTheDistanceAloneWhenConfidenceIsOff() {
        FactDraft draft = Samples.dcaWithStep();
        draft.lastTp1 = new DcaCase(draft.build()).tp1DistancePct;
        draft.lastConfidence = 0.7;
        assertThat(decide(draft).vetoes()).isEmpty();
        draft.lastConfidence = 0.700000001;
        assertThat(decide(draft).vetoes()).containsExactly("no-step-improvement");
        draft.lastConfidence = null;
        assertThat(decide(draft).vetoes()).containsExactly("last-step-unknown");
        draft.set("dca", "confidenceGuardEnabled", false);
        assertThat(decide(draft).vetoes()).containsExactly("no-step-improvement");
        draft.lastTp1 = draft.lastTp1 - 1.5;
        assertThat(decide(draft).vetoes()).isEmpty();
    }

    @Test
    void confidenceIsMissedOnlyWhereItIsCompared() {
        FactDraft draft = Samples.dcaWithStep();
        draft.predictions.remove("confidence");
        assertThat(decide(draft).vetoes()).containsExactly("confidence-unknown");
        draft.set("dca", "confidenceGuardEnabled", false);
        assertThat(decide(draft).vetoes()).isEmpty();
        draft.set("dca", "adaptiveSpacingEnabled", true);
        assertThat(decide(draft).vetoes()).containsExactly("confidence-unknown");
    }

    @Test
    void theAdaptiveGapShrinksWithConfidenceButNotBelowHalfAPercent() {
        FactDraft draft = Samples.dcaWithStep();
        draft.set("dca", "adaptiveSpacingEnabled", true);
        draft.set("dca", "minStepGapPct", dec("0"));
        draft.m15.adx = 0.0;
        draft.set("dca", "indicatorHealthRequired", false);
        DcaDrafts.lastPrice(draft, 2);
        assertThat(decide(draft).vetoes()).doesNotContain("adaptive-gap-too-small");
        DcaDrafts.lastPrice(draft, 1.9999999999);
        assertThat(decide(draft).vetoes()).contains("adaptive-gap-too-small");
        draft.predictions.put("confidence", 1.0);
        DcaDrafts.lastPrice(draft, 0.5);
        assertThat(decide(draft).vetoes()).doesNotContain("adaptive-gap-too-small");
        DcaDrafts.lastPrice(draft, 0.4999999999);
        assertThat(decide(draft).vetoes()).contains("adaptive-gap-too-small");
    }

    @Test
    void aZombieIsTaggedAndVetoed() {
        FactDraft draft = Samples.dca();
        draft.scores.put("fork", 0.3);
        draft.m15.lift = 0.0;
        draft.m15.slope = 0.0;
        draft.predictions.put("recovery-odds", 0.0);
        assertThat(decide(draft).tags()).contains("deal-zombie");
        assertThat(decide(draft).vetoes()).contains("deal-zombie");
        draft.price = dec("94.9999999999");
        assertThat(decide(draft).vetoes()).doesNotContain("deal-zombie");
    }

    @Test
    void anOverrideLiftsOnlyWhatMayBeLiftedAndIsTaggedAnyway() {
        FactDraft draft = Samples.dca();
        double tp1 = new DcaCase(draft.build()).tp1DistancePct;
        draft.previous = new Previous(0.7, Dice.plus(tp1, -1.5), null);
        FloorResult result = decide(draft);
        assertThat(result.tags()).contains("confidence-strong-and-rising");
        assertThat(result.lifted()).isEmpty();
        draft.m15.rsi = 41.9;
        draft.fired = List.of(1);
        result = decide(draft);
        draft.fired = List.of();
        assertThat(decide(draft).lifted()).containsExactly("rsi-too-low");
        assertThat(decide(draft).outcome()).isEqualTo("PLACE_SAFETY_ORDER");
        assertThat(result.vetoes()).contains("last-step-unknown");
        draft.previous = new Previous(0.700000001, Dice.plus(tp1, -1.5), null);
        assertThat(decide(draft).vetoes()).containsExactly("rsi-too-low");
    }

    @Test
    void theRescueScoreIsTheWeightedSumOfFive() {
        FactDraft draft = Samples.dca();
        draft.set("dca", "rescueEnabled", true);
        draft.scores.put("health", 0.8);
        draft.scores.put("safu", 0.8);
        draft.m15.rsi = 80.0;
        draft.m15.histogram = 0.076;
        assertThat(decide(draft).tags()).contains("rescue-confidence-high");
        draft.set("dca", "rescueHighRatio", dec("0.8"));
        assertThat(decide(draft).tags()).contains("rescue-confidence-high");
        draft.set("dca", "rescueHighRatio", dec("0.8000000001"));
        assertThat(decide(draft).tags()).contains("rescue-confidence-medium");
    }
}
