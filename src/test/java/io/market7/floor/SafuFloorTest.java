package io.market7.floor;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions {@code safu} and {@code reentry}. */
class SafuFloorTest {

    private static FloorResult decide(FactDraft draft) {
        return Floor.decide(draft.build());
    }

    private static FactDraft model(String mode, double recovery) {
        FactDraft draft = Samples.safu();
        draft.set("safu", "exitModelEnabled", true);
        draft.set("safu", "exitMode", mode);
        draft.predictions.put("safu-exit", recovery);
        draft.predictionsAt = Samples.AT;
        return draft;
    }

    @Test
    void aHealthyDealLivesOn() {
        FloorResult result = decide(Samples.safu());
        assertThat(result.outcome()).isEqualTo("HOLD");
        assertThat(result.scores()).containsEntry("safu", 1.0);
        assertThat(result.tags()).isEmpty();
        assertThat(result.vetoes()).isEmpty();
    }

    /** 1 - .10 - .10 - .15 - .15 - .05 - .10 = 0.35. */
    @Test
    void aCrashAddsUpItsPenaltiesAndCloses() {
        FactDraft draft = Samples.safu();
        draft.price = new BigDecimal("92.99");
        draft.m15.rsi = 34.99;
        draft.m15.histogram = -0.0001;
        draft.m15.volumeDropPct = 20.01;
        FloorResult result = decide(draft);
        assertThat(result.scores()).containsEntry("safu", 0.35);
        assertThat(result.adjustments())
                .extracting(Adjustment::rule)
                .containsExactly(
                        "rsi-oversold",
                        "histogram-negative",
                        "price-below-vwap",
                        "volume-dropped",
                        "loss-notable",
                        "loss-deep");
        assertThat(result.tags()).containsExactly("safu-score-alarming", "safu-score-too-low");
        assertThat(result.proposals()).containsExactly("exit-votes-agree");
        assertThat(result.outcome()).isEqualTo("CLOSE_AT_MARKET");
        assertThat(result.amountQuote()).isNull();
    }

    @Test
    void nothingIsLostAtTheThresholdsThemselves() {
        FactDraft draft = Samples.safu();
        draft.price = new BigDecimal("94");
        draft.m15.vwap = 94.0;
        draft.m15.rsi = 35.0;
        draft.m15.histogram = 0.0;
        draft.m15.volumeDropPct = 20.0;
        draft.btc15.rsi = 30.0;
        draft.btc15.ema50 = draft.btc15.close;
        draft.btc15.adx = 30.0;
        FloorResult result = decide(draft);
        assertThat(result.adjustments()).isEmpty();
        draft.price = new BigDecimal("93.99");
        assertThat(decide(draft).scores()).containsEntry("safu", 0.8);
    }

    @Test
    void theLeaderCostsOnlyWhenAllOfItIsKnown() {
        FactDraft draft = Samples.safu();
        draft.btc15.rsi = 29.0;
        draft.btc15.ema50 = 60_001.0;
        draft.btc15.adx = 31.0;
        assertThat(decide(draft).scores()).containsEntry("safu", 0.65);
        draft.btc15.adx = null;
        FloorResult result = decide(draft);
        assertThat(result.scores()).containsEntry("safu", 1.0);
        assertThat(result.tags()).containsExactly("btc-unknown");
    }

    @Test
    void withoutInputsThereIsNoScoreAndNoVote() {
        FactDraft draft = Samples.safu();
        draft.deal = false;
        draft.price = null;
        draft.m15.vwap = null;
        FloorResult result = decide(draft);
        assertThat(result.tags())
                .containsExactly(
                        "average-entry-unknown", "price-unknown", "safu-indicators-unknown");
        assertThat(result.scores()).isEmpty();
        draft.scores.put("safu", 0.5);
        assertThat(decide(draft).tags()).isEmpty();
        draft.scores.put("safu", 0.4999);
        assertThat(decide(draft).tags()).containsExactly("safu-score-too-low");
    }

    @Test
    void anAlarmClosesByItselfOnlyWhenToldTo() {
        FactDraft draft = model("model-only", 0.9);
        draft.scores.put("safu", 0.3999);
        assertThat(decide(draft).outcome()).isEqualTo("HOLD");
        draft.set("safu", "autoCloseEnabled", true);
        assertThat(decide(draft).proposals()).containsExactly("safu-auto-close");
        draft.scores.put("safu", 0.4);
        assertThat(decide(draft).proposals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "score-only, 0.3999, false",
        "model-only, 0.3999, true",
        "model-only, 0.4, false",
        "both, 0.3999, false",
        "any, 0.3999, true"
    })
    void theModelVotesAsItsModeSays(String mode, double recovery, boolean closes) {
        FloorResult result = decide(model(mode, recovery));
        assertThat(result.outcome()).isEqualTo(closes ? "CLOSE_AT_MARKET" : "HOLD");
        assertThat(result.tags().contains("exit-probability-high")).isEqualTo(recovery < 0.4);
    }

    @Test
    void aSilentModelNeverVotes() {
        FactDraft draft = model("both", 0.1);
        draft.scores.put("safu", 0.1);
        assertThat(decide(draft).outcome()).isEqualTo("CLOSE_AT_MARKET");
        draft.predictions.clear();
        FloorResult result = decide(draft);
        assertThat(result.outcome()).isEqualTo("HOLD");
        assertThat(result.tags())
                .containsExactly(
                        "exit-prediction-unknown", "safu-score-alarming", "safu-score-too-low");
    }

    @Test
    void aCalmSymbolIsEnteredAgain() {
        FloorResult result = decide(Samples.reentry());
        assertThat(result.vetoes()).isEmpty();
        assertThat(result.outcome()).isEqualTo("REENTER");
        assertThat(result.adjustments()).isEmpty();
        assertThat(result.scores()).containsEntry("safu", 1.0);
    }

    @Test
    void reentryStopsJustBesideEachThreshold() {
        FactDraft draft = Samples.reentry();
        draft.exitAt = Samples.AT.minusSeconds(1800);
        draft.m15.lift = 0.0;
        draft.m15.slope = 1.0;
        draft.scores.put("safu", 0.4);
        draft.average = new BigDecimal("130");
        draft.price = new BigDecimal("100.6");
        assertThat(decide(draft).vetoes()).isEmpty();
        draft.exitAt = Samples.AT.minusSeconds(1799);
        draft.m15.lift = -0.0001;
        draft.m15.slope = 0.9999;
        draft.scores.put("safu", 0.3999);
        draft.price = new BigDecimal("100.5999");
        assertThat(decide(draft).vetoes())
                .containsExactly(
                        "reentry-cooling-down",
                        "reentry-macd-lift-too-low",
                        "reentry-rsi-slope-too-low",
                        "reentry-safu-score-too-low",
                        "reentry-tp1-distance-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "any, BEARISH, UNSAFE, ''",
        "any, , , ''",
        "not-bearish, BEARISH, SAFE, reentry-btc-forbidden",
        "not-bearish, NEUTRAL, UNSAFE, ''",
        "not-bearish, NEUTRAL, , reentry-btc-unknown",
        "safe, BEARISH, SAFE, ''",
        "safe, , UNSAFE, reentry-btc-forbidden reentry-btc-unknown",
        "bullish-only, NEUTRAL, SAFE, reentry-btc-forbidden",
        "bullish-only, BULLISH, UNSAFE, ''"
    })
    void theLeaderMustBeInTheAllowedSet(
            String mode, MarketCondition condition, MarketStatus status, String vetoes) {
        FactDraft draft = Samples.reentry();
        draft.btc15 = null;
        draft.condition = condition;
        draft.status = status;
        draft.btcAt = Samples.AT;
        draft.set("safu", "reentryBtc", mode);
        List<String> expected = vetoes.isEmpty() ? List.of() : List.of(vetoes.split(" "));
        assertThat(decide(draft).vetoes()).isEqualTo(expected);
    }

    @Test
    void reentryWithoutFactsHolds() {
        FactDraft draft = Samples.reentry();
        draft.deal = false;
        draft.price = null;
        draft.m15.lift = null;
        assertThat(decide(draft).vetoes())
                .containsExactly(
                        "last-exit-time-unknown",
                        "reentry-indicators-unknown",
                        "reentry-safu-score-unknown",
                        "reentry-tp1-distance-unknown");
    }

    @Test
    void aSymbolThatWasNeverLeftNeedsNoCooling() {
        FactDraft draft = Samples.reentry();
        draft.exitAt = null;
        assertThat(decide(draft).vetoes()).isEmpty();
        draft.set("safu", "reentryEnabled", false);
        assertThat(decide(draft).vetoes()).containsExactly("reentry-disabled");
    }
}
