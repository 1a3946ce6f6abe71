package io.market7.museum;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Adjustment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a deal is left for safety, and when its symbol is entered again. */
class SafuDefectsTest {

    private static Exhibit modelled() {
        return Exhibit.safu().with("parameters.exitModelEnabled", true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "price",
                "deal.averagePrice",
                "indicators.15m.rsi",
                "indicators.15m.macdHistogram",
                "indicators.15m.vwap",
                "indicators.15m.volumeDropPct"
            })
    void missingDataIsNoWorstScoreAndClosesNothing(String path) {
        Exhibit hole = Exhibit.safu().without(path);

        assertThat(hole.decide().scores()).doesNotContainKey("safu");
        assertThat(hole.outcome()).isEqualTo("HOLD");
        assertThat(hole.tags()).doesNotContain("safu-score-alarming", "safu-score-too-low");
    }

    @Test
    void theAlarmNeedsNotEveryPenaltyAtOnce() {
        Exhibit falling =
                Exhibit.safu()
                        .with("price", 92)
                        .with("indicators.15m.rsi", 20)
                        .with("indicators.15m.macdHistogram", -1)
                        .with("btc.15m.rsi", 20)
                        .with("btc.15m.close", 58000);

        assertThat(falling.decide().scores().get("safu")).isLessThan(0.4);
        assertThat(falling.decide().adjustments())
                .extracting(Adjustment::rule)
                .doesNotContain("volume-dropped", "btc-adx-strong");
        assertThat(falling.tags()).contains("safu-score-alarming");
    }

    @Test
    void thePenaltiesOfTheLeaderCount() {
        Exhibit weak =
                Exhibit.safu()
                        .with("btc.15m.rsi", 20)
                        .with("btc.15m.close", 58000)
                        .with("btc.15m.adx", 40);

        assertThat(weak.decide().adjustments())
                .extracting(Adjustment::rule)
                .containsExactly("btc-rsi-oversold", "btc-below-ema", "btc-adx-strong");
    }

    @Test
    void theLossIsMeasuredOnTheAverageAndNotOnTheFirstFill() {
        Exhibit averaged = Exhibit.safu().with("price", 95).with("indicators.15m.vwap", 90);

        assertThat(averaged.with("deal.averagePrice", 100).decide().adjustments()).isEmpty();
        assertThat(averaged.with("deal.averagePrice", 110).decide().adjustments())
                .extracting(Adjustment::rule)
                .containsExactly("loss-notable", "loss-deep");
    }

    @Test
    void theScoreThatTriggersIsSaidToTrigger() {
        Exhibit alarming = Exhibit.safu().with("scores.safu", 0.39);

        assertThat(alarming.tags()).contains("safu-score-alarming", "safu-score-too-low");
        assertThat(alarming.decide().proposals()).containsExactly("exit-votes-agree");
        assertThat(alarming.outcome()).isEqualTo("CLOSE_AT_MARKET");
    }

    @Test
    void theExitModelSpeaksOfRecoveryAndALikelyOneKeepsTheDeal() {
        Exhibit model = modelled().with("parameters.exitMode", "model-only");

        assertThat(model.with("predictions.safu-exit", 0.9).outcome()).isEqualTo("HOLD");
        assertThat(model.with("predictions.safu-exit", 0.1).outcome()).isEqualTo("CLOSE_AT_MARKET");
    }

    @Test
    void bothMeansBothAndAnyMeansAny() {
        Exhibit scoreOnly = modelled().with("scores.safu", 0.1).with("predictions.safu-exit", 0.9);

        Exhibit modelOnly = modelled().with("scores.safu", 0.9).with("predictions.safu-exit", 0.1);

        assertThat(scoreOnly.with("parameters.exitMode", "both").outcome()).isEqualTo("HOLD");
        assertThat(modelOnly.with("parameters.exitMode", "both").outcome()).isEqualTo("HOLD");
        assertThat(modelOnly.with("parameters.exitMode", "any").outcome())
                .isEqualTo("CLOSE_AT_MARKET");
        assertThat(scoreOnly.with("parameters.exitMode", "any").outcome())
                .isEqualTo("CLOSE_AT_MARKET");
        assertThat(
                        scoreOnly
                                .with("parameters.exitMode", "both")
                                .with("predictions.safu-exit", 0.1)
                                .outcome())
                .isEqualTo("CLOSE_AT_MARKET");
    }

    @Test
    void aSilentExitModelHasNoVote() {
        Exhibit silent = modelled().with("parameters.exitMode", "any");

        assertThat(silent.outcome()).isEqualTo("HOLD");
        assertThat(silent.tags()).contains("exit-prediction-unknown");
    }

    @Test
    void aModelThatIsOffHasNoVote() {
        assertThat(Exhibit.safu().with("predictions.safu-exit", 0.01).outcome()).isEqualTo("HOLD");
    }

    @Test
    void anExitClosesTheDeal() {
        assertThat(Exhibit.safu().with("scores.safu", 0.1).outcome()).isEqualTo("CLOSE_AT_MARKET");
    }

    @Test
    void aTimeOfExitNobodyKnowsLetsNothingPass() {
        assertThat(Exhibit.reentry().without("deal.safuExitAt").vetoes())
                .containsExactly("last-exit-time-unknown");
    }

    @Test
    void theCooldownIsKept() {
        Exhibit soon = Exhibit.reentry().with("deal.safuExitAt", "2025-06-01T11:30:01Z");

        assertThat(soon.vetoes()).containsExactly("reentry-cooling-down");
        assertThat(soon.with("deal.safuExitAt", "2025-06-01T11:30:00Z").vetoes()).isEmpty();
    }

    @Test
    void aMissingLiftOrSlopeIsNotFlat() {
        for (String field : List.of("macdLift", "rsiSlope")) {
            assertThat(Exhibit.reentry().without("indicators.15m." + field).vetoes())
                    .as(field)
                    .containsExactly("reentry-indicators-unknown");
        }
    }

    @Test
    void theLiftOfAReentryIsInPercentOfThePrice() {
        Exhibit cheap =
                Exhibit.reentry()
                        .with("price", 0.0001)
                        .with("deal.averagePrice", 0.0001)
                        .with("indicators.15m.vwap", 0.00009)
                        .with("parameters.reentryMacdLiftPct", 0.01);

        assertThat(cheap.with("indicators.15m.macdLift", 1.1e-8).vetoes()).isEmpty();
        assertThat(cheap.with("indicators.15m.macdLift", 0.9e-8).vetoes())
                .containsExactly("reentry-macd-lift-too-low");
    }
}
