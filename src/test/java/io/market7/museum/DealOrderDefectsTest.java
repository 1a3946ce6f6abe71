package io.market7.museum;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Decision;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is asked of a deal, in which order, and what must not get lost on the way. */
class DealOrderDefectsTest {

    @Test
    void aZombieIsRecordedWithItsReason() {
        Decision decision =
                Exhibit.dca()
                        .with("predictions.recovery-odds", 0)
                        .with("scores.fork", 0.25)
                        .with("indicators.15m.macdLift", 0)
                        .with("indicators.15m.rsiSlope", 0)
                        .decide();

        assertThat(decision.tags()).contains("deal-zombie");
        assertThat(decision.vetoes()).contains("deal-zombie");
    }

    @Test
    void whatNobodyPredictedIsNotHopeless() {
        Exhibit silent =
                Exhibit.dca()
                        .without("predictions")
                        .with("scores.fork", 0.25)
                        .with("indicators.15m.macdLift", 0)
                        .with("indicators.15m.rsiSlope", 0);

        assertThat(silent.vetoes())
                .contains("recovery-odds-unknown", "confidence-unknown")
                .doesNotContain("deal-zombie", "recovery-odds-hopeless", "confidence-too-low");
    }

    @Test
    void noReasonHidesAnother() {
        Exhibit bad =
                Exhibit.dca()
                        .with("btc.status", "UNSAFE")
                        .with("indicators.15m.rsi", 20)
                        .with("indicators.15m.adx", 5)
                        .with("scores.safu", 0.1)
                        .with("deal.spentQuote", 1999);

        assertThat(bad.vetoes())
                .contains(
                        "btc-unsafe",
                        "rsi-too-low",
                        "adx-too-low",
                        "safu-score-too-low",
                        "ladder-step-exceeds-budget");
    }

    @Test
    void aDealThatWinsIsHeldAndSaidToBe() {
        assertThat(Exhibit.dca().with("price", 101).vetoes()).contains("deal-in-profit");
    }

    @Test
    void aFilterThatIsOffStopsNothing() {
        Exhibit low =
                Exhibit.dca()
                        .with("parameters.minRsiPoints", 10)
                        .with("parameters.trajectoryEnabled", false)
                        .with("indicators.15m.rsi", 20)
                        .with("indicators.15m.macdLift", -0.1)
                        .with("indicators.15m.rsiSlope", -1)
                        .with("indicators.15m.closes", List.of(100, 99, 98, 97));

        assertThat(low.vetoes()).isEmpty();
        assertThat(low.with("parameters.reversalFilterEnabled", true).vetoes())
                .containsExactly(
                        "no-bottom-reversal",
                        "reversal-macd-lift-too-low",
                        "reversal-rsi-slope-too-low",
                        "rsi-below-floor");
    }

    @Test
    void aFilterThatIsOnStops() {
        Exhibit filtered =
                Exhibit.dca()
                        .with("parameters.reversalFilterEnabled", true)
                        .with("indicators.15m.closes", List.of(100, 99, 98, 97));

        assertThat(filtered.vetoes()).containsExactly("no-bottom-reversal");
        assertThat(filtered.with("indicators.15m.closes", List.of(100, 99, 98, 98.5)).vetoes())
                .isEmpty();
    }

    @Test
    void theConfirmationOfABottomIsHeldAsLongAsConfigured() {
        Map<String, Object> trend = Map.of("line", 1, "signal", 1);
        Exhibit hard =
                Exhibit.dca()
                        .with("parameters.reversalTriggerMode", "hard")
                        .with("indicators.15m.macdHistory", java.util.Collections.nCopies(7, trend))
                        .with("indicators.15m.rsiHistory", java.util.Collections.nCopies(7, 50));

        assertThat(hard.vetoes()).containsExactly("bottom-reversal-unconfirmed");
        assertThat(hard.with("parameters.triggerBars", 1).tags())
                .contains("bottom-reversal-detected");
        assertThat(hard.with("parameters.triggerBars", 8).vetoes())
                .contains("macd-history-unknown");
    }

    @Test
    void aCrossThatIsRequiredIsLookedForInTheHistoryThatIsThere() {
        Map<String, Object> below = Map.of("line", 1, "signal", 2);
        Map<String, Object> above = Map.of("line", 2, "signal", 1);
        Exhibit required = Exhibit.dca().with("parameters.macdCrossRequired", true);

        assertThat(required.vetoes()).containsExactly("macd-history-unknown");
        assertThat(required.with("indicators.15m.macdHistory", List.of(below, above)).vetoes())
                .isEmpty();
        assertThat(required.with("indicators.15m.macdHistory", List.of(above, above)).vetoes())
                .containsExactly("macd-not-crossed");
    }

    @Test
    void nothingIsCarriedOverToTheNextDeal() {
        Exhibit bad =
                Exhibit.dca()
                        .with("deal.id", "d2")
                        .with("predictions.recovery-odds", 0)
                        .with("scores.fork", 0.1);
        Decision before = Exhibit.dca().decide();

        assertThat(bad.outcome()).isEqualTo("HOLD");
        assertThat(Exhibit.dca().decide()).isEqualTo(before);
    }

    @Test
    void aDealWithoutAScoreIsHeldAndEndsNothing() {
        assertThat(Exhibit.dca().without("scores.fork").vetoes()).contains("fork-score-unknown");
        assertThat(Exhibit.dca().without("scores.entryFork").vetoes())
                .containsExactly("entry-score-unknown");
        assertThat(Exhibit.dca().without("scores.safu").vetoes())
                .containsExactly("safu-score-unknown");
    }

    @Test
    void decayIsMeasuredAgainstTheEntryAndNoCopyOfTheLevel() {
        Exhibit decayed = Exhibit.dca().with("scores.fork", 0.25).with("scores.entryFork", 0.9);

        assertThat(decayed.vetoes())
                .contains("fork-score-decayed")
                .doesNotContain("fork-score-weak", "fork-score-too-low");
        assertThat(decayed.with("scores.entryFork", 0.5).vetoes())
                .doesNotContain("fork-score-decayed");
    }

    @Test
    void aZombieIsNotTheNameOfPoorHealth() {
        Exhibit poor = Exhibit.dca().with("scores.health", 0.1);

        assertThat(poor.tags()).contains("health-poor").doesNotContain("deal-zombie");
    }
}
