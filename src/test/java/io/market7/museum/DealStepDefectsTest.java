package io.market7.museum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.ruleset.RulesetException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The ladder, the steps that fired, and the way between them. */
class DealStepDefectsTest {

    /** A deal that bought its first step at 100 and now stands at 96. */
    private static Exhibit second() {
        return Exhibit.dca()
                .with("deal.averagePrice", 102)
                .with("deal.spentQuote", 70)
                .with("ledger.firedSteps", List.of(1))
                .with(
                        "deal.lastStep",
                        Map.of(
                                "number", 1,
                                "price", 100,
                                "at", "2025-06-01T09:00:00Z",
                                "confidence", 0.5,
                                "tp1DistancePct", 1));
    }

    @Test
    void aDealMayBuyMoreThanOneStep() {
        assertThat(second().vetoes()).isEmpty();
        assertThat(second().outcome()).isEqualTo("PLACE_SAFETY_ORDER");
    }

    @Test
    void everyStepHasItsOwnRungOfTheLadder() {
        assertThat(Exhibit.dca().decide().amountQuote()).isEqualByComparingTo("20");
        assertThat(second().decide().amountQuote()).isEqualByComparingTo("15");
    }

    @Test
    void theLadderEndsAfterItsLastRung() {
        Exhibit all =
                second().with("ledger.firedSteps", List.of(1, 2, 3, 4, 5, 6, 7, 8, 9))
                        .with("deal.lastStep.number", 9);

        assertThat(all.vetoes()).contains("ladder-exhausted");
        assertThat(all.decide().proposals()).isEmpty();
    }

    @Test
    void theBudgetIsHeldAgainstTheRungThatIsNext() {
        Exhibit next = second().with("parameters.maxDealQuote", 85);

        assertThat(next.vetoes()).isEmpty();
        assertThat(next.with("parameters.maxDealQuote", 84.99).vetoes())
                .contains("ladder-step-exceeds-budget");
    }

    @Test
    void aPriceAboveTheLastStepIsNoGap() {
        Exhibit above = second().with("price", 103).with("deal.averagePrice", 108);

        assertThat(above.vetoes()).contains("step-gap-too-small", "price-above-last-step");
    }

    @Test
    void theGapIsMeasuredFromThePriceThatWasPaid() {
        assertThat(second().with("price", 98.01).vetoes()).contains("step-gap-too-small");
        assertThat(second().with("price", 98).vetoes()).doesNotContain("step-gap-too-small");
    }

    @Test
    void oneStepIsNotMistakenForAnother() {
        Exhibit eleventh =
                second().with("ledger.firedSteps", List.of(11)).with("deal.lastStep.number", 11);

        assertThat(eleventh.with("request.step", 1).vetoes()).doesNotContain("step-already-fired");
        assertThat(second().with("request.step", 1).vetoes()).contains("step-already-fired");
    }

    @Test
    void aStepThatFiredIsNotBoughtAgainWhateverTheOverrideSays() {
        Exhibit again = OverrideDefectsTest.overridden(second().with("request.step", 1));

        assertThat(again.tags()).contains("confidence-strong-and-rising");
        assertThat(again.vetoes()).contains("step-already-fired");
    }

    @Test
    void highConfidenceAloneIsNoImprovement() {
        Exhibit same =
                second().with("deal.lastStep.confidence", 0.8)
                        .with("deal.lastStep.tp1DistancePct", 6.4);

        assertThat(same.vetoes()).contains("no-step-improvement");
    }

    @Test
    void aFarTakeProfitAloneIsNoImprovement() {
        Exhibit far = second().with("deal.lastStep.confidence", 0.8);
        double distance = 5.9;

        assertThat(far.with("deal.lastStep.tp1DistancePct", distance).vetoes())
                .contains("no-step-improvement");
        assertThat(far.with("deal.lastStep.tp1DistancePct", distance - 3).vetoes()).isEmpty();
    }

    @Test
    void aStepWithoutItsRecordHoldsTheNext() {
        for (String field : List.of("price", "at", "confidence", "tp1DistancePct")) {
            assertThat(second().without("deal.lastStep." + field).vetoes())
                    .as(field)
                    .contains("last-step-unknown");
        }
    }

    @Test
    void aLedgerThatCannotBeReadIsNoEmptyLedger() {
        assertThat(Exhibit.dca().without("ledger.firedSteps").vetoes())
                .contains("last-step-unknown");
    }

    @Test
    void theFullestConfidenceLeavesSomeSpaceBetweenSteps() {
        Exhibit sure =
                second().with("parameters.adaptiveSpacingEnabled", true)
                        .with("parameters.minStepGapPct", 0)
                        .with("predictions.confidence", 1);

        assertThat(sure.with("price", 99.51).vetoes()).contains("adaptive-gap-too-small");
        assertThat(sure.with("price", 99.5).vetoes()).doesNotContain("adaptive-gap-too-small");
    }

    @Test
    void progressIsMeasuredOnTheDealsOwnStep() {
        Exhibit stuck =
                second().with("price", 99.8)
                        .with("deal.lastStep.at", "2025-06-01T11:55:00Z")
                        .with("parameters.progressBreakEvenPct", 5);

        assertThat(stuck.vetoes()).contains("step-progress-insufficient");
        assertThat(stuck.with("deal.lastStep.at", "2025-06-01T11:50:00Z").vetoes())
                .doesNotContain("step-progress-insufficient");
    }

    @Test
    void aMisspeltThresholdIsRefusedAndNotZero() {
        assertThatThrownBy(Exhibit.dca().with("parameters.minMacdLift", 1)::decide)
                .isInstanceOf(RulesetException.class)
                .hasMessageContaining("no parameter minMacdLift. Did you mean minMacdLiftPct?");
    }
}
