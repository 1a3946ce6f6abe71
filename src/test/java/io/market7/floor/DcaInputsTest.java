package io.market7.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DcaInputsTest {

    private static FloorResult decide(FactDraft draft) {
        return Floor.decide(draft.build());
    }

    private static BigDecimal dec(String value) {
        return new BigDecimal(value);
    }

    @Test
    void whatIsExactlyAtItsMaximumAgeIsFresh() {
        FactDraft draft = Samples.dca();
        draft.priceAt = Samples.AT.minusSeconds(60);
        draft.m15.closeAt = Samples.AT.minusSeconds(1200);
        draft.predictionsAt = Samples.AT.minusSeconds(1200);
        draft.btcAt = Samples.AT.minusSeconds(1200);
        assertThat(decide(draft).vetoes()).isEmpty();
        draft.priceAt = Samples.AT.minusSeconds(61);
        draft.m15.closeAt = Samples.AT.minusSeconds(1201);
        draft.predictionsAt = Samples.AT.minusSeconds(1201);
        draft.btcAt = Samples.AT.minusSeconds(1201);
        assertThat(decide(draft).vetoes())
                .containsExactly(
                        "btc-unknown",
                        "confidence-unknown",
                        "indicators-unknown",
                        "price-unknown",
                        "recovery-odds-unknown");
    }

    @Test
    void healthAndSafuAreComputedWhenNobodyGivesThem() {
        FactDraft draft = Samples.dca();
        draft.scores.remove("safu");
        draft.m15.adx = 25.0;
        draft.m15.vwap = 95.0;
        draft.m15.volumeDropPct = 20.0;
        FloorResult result = decide(draft);
        assertThat(result.scores()).containsEntry("safu", 1.0).containsEntry("health", 0.86);
        draft.m15.vwap = 95.01;
        draft.m15.volumeDropPct = 20.01;
        draft.price = dec("92.9");
        result = decide(draft);
        assertThat(result.scores()).containsEntry("safu", 0.55).containsEntry("health", 0.815);
    }

    @Test
    void decayAtTheThresholdIsADecimalQuotient() {
        FactDraft draft = Samples.dca();
        draft.scores.put("fork", 0.21);
        draft.scores.put("entryFork", 0.7);
        assertThat(decide(draft).vetoes()).doesNotContain("fork-score-decayed");
        draft.scores.put("fork", 0.2099);
        assertThat(decide(draft).vetoes()).containsExactly("fork-score-decayed");
        draft.scores.put("entryFork", 0.0);
        assertThat(decide(draft).vetoes()).isEmpty();
    }

    @Test
    void theReversalFilterWantsAV() {
        FactDraft draft = Samples.dca();
        draft.set("dca", "reversalFilterEnabled", true);
        draft.m15.closes = List.of(99.0, 98.0, 97.0, 97.5);
        assertThat(decide(draft).vetoes()).isEmpty();
        draft.m15.closes = List.of(99.0, 98.0, 98.0, 98.5);
        assertThat(decide(draft).vetoes()).containsExactly("no-bottom-reversal");
        draft.m15.closes = List.of(98.0, 97.0, 98.5);
        assertThat(decide(draft).vetoes()).containsExactly("closes-unknown");
    }

    @Test
    void modeHardWantsAConfirmedReversal() {
        FactDraft draft = Samples.dca();
        draft.set("dca", "reversalTriggerMode", "hard");
        draft.m15.rsiHistory = List.of(40.0, 41.0, 42.0, 43.0, 44.0, 45.0, 46.0);
        assertThat(decide(draft).tags()).contains("bottom-reversal-detected");
        assertThat(decide(draft).vetoes()).isEmpty();
        draft.m15.rsiHistory = List.of(40.0, 40.3, 40.6, 40.9, 41.2, 41.5, 41.8);
        assertThat(decide(draft).vetoes()).containsExactly("bottom-reversal-unconfirmed");
        draft.m15.rsiHistory = List.of(41.0, 42.0, 43.0, 44.0, 45.0, 46.0);
        assertThat(decide(draft).vetoes()).containsExactly("macd-history-unknown");
        draft.set("dca", "triggerNeedsBtcSafe", true);
        draft.status = null;
        assertThat(decide(draft).vetoes())
                .containsExactly("btc-status-unknown", "btc-unknown", "macd-history-unknown");
    }
}
