package io.market7.floor;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForkAndBtcFloorTest {

    private static FloorResult decide(FactDraft draft) {
        return Floor.decide(draft.build());
    }

    @Test
    void aBullishCandidateOpensADeal() {
        FloorResult result = decide(Samples.fork());
        assertThat(result.vetoes()).isEmpty();
        assertThat(result.outcome()).isEqualTo("OPEN_DEAL");
        assertThat(result.amountQuote()).isEqualTo(new BigDecimal("50"));
        assertThat(result.tags()).containsExactly("timeframes-approved");
        assertThat(result.timeframes().get(Timeframe.M15)).isEmpty();
    }

    @Test
    void theWorkedScoreOfTheReferenceIsReproducedWithoutItsInvertedPenalties() {
        FactDraft draft = Samples.fork();
        draft.m15.rsi = 30.07322;
        draft.m15.stochD = draft.m15.stochK;
        draft.m15.stochSlope = -0.01;
        draft.h1.ema50 = 96.5;
        draft.h1.atr = 2.0;
        FloorResult result = decide(draft);
        assertThat(result.scores()).containsEntry("fork", 0.6608);
        assertThat(result.adjustments())
                .extracting(Adjustment::rule)
                .containsExactly("price-overextended", "btc-trend-strong");
        assertThat(result.vetoes()).containsExactly("fork-score-too-low");
    }

    @Test
    void overextensionIsJudgedInDecimals() {
        FactDraft draft = Samples.fork();
        draft.price = new BigDecimal("0.3");
        draft.h1.ema50 = 0.15;
        draft.h1.atr = 0.1;
        assertThat(decide(draft).adjustments())
                .extracting(Adjustment::rule)
                .doesNotContain("price-overextended");
        draft.price = new BigDecimal("0.3000000001");
        assertThat(decide(draft).adjustments())
                .extracting(Adjustment::rule)
                .contains("price-overextended");
    }

    @Test
    void withoutAnInputThereIsNoScoreAndNoAdjustment() {
        FactDraft draft = Samples.fork();
        draft.h1.atr = null;
        FloorResult result = decide(draft);
        assertThat(result.scores()).doesNotContainKey("fork");
        assertThat(result.adjustments()).isEmpty();
        assertThat(result.vetoes())
                .containsExactly("fork-indicators-unknown", "rrr-indicators-unknown");
        draft.scores.put("fork", 0.85);
        draft.btc1h = null;
        assertThat(decide(draft).vetoes())
                .containsExactly(
                        "btc-multiplier-unknown",
                        "fork-indicators-unknown",
                        "rrr-indicators-unknown");
    }

    @Test
    void withAnUnknownConditionNoTimeframePasses() {
        FactDraft draft = Samples.fork();
        draft.btc15 = null;
        FloorResult result = decide(draft);
        assertThat(result.vetoes())
                .containsExactly(
                        "btc-multiplier-unknown",
                        "market-condition-unknown",
                        "timeframes-not-approved");
        assertThat(result.proposals()).isEmpty();
        assertThat(result.tags()).isEmpty();
    }

    @Test
    void theTvRouteProposesWithoutApproval() {
        FactDraft draft = Samples.fork();
        draft.route = "tv";
        draft.h1 = null;
        draft.h4.macdSignal = 1.0;
        FloorResult result = decide(draft);
        assertThat(result.proposals()).containsExactly("open-deal");
        assertThat(result.vetoes())
                .containsExactly("fork-indicators-unknown", "rrr-indicators-unknown");
        assertThat(result.timeframes().get(Timeframe.H1)).containsExactly("indicators-unknown");
        assertThat(result.timeframes().get(Timeframe.H4)).containsExactly("macd-below-signal");
    }

    @Test
    void aFailedTimeframeWithTwoSignsMakesACandidate() {
        FactDraft draft = Samples.fork();
        for (BarDraft bar : List.of(draft.m15, draft.h1)) {
            bar.macdSignal = 0.35;
            bar.stochK = 0.25;
            bar.close = 100.0;
        }
        assertThat(decide(draft).vetoes()).contains("timeframes-not-approved");
        assertThat(decide(draft).tags()).isEmpty();
        draft.m15.macdSignal = 0.3499999;
        assertThat(decide(draft).tags()).containsExactly("fork-candidate-found");
    }

    @Test
    void aSignalBlocksUntilItsWindowHasPassed() {
        FactDraft draft = Samples.fork();
        draft.sentAt = Samples.AT.minusSeconds(360 * 60);
        draft.sentPrice = new BigDecimal("98");
        assertThat(decide(draft).vetoes()).isEmpty();
        draft.sentAt = Samples.AT.minusSeconds(360 * 60 - 1);
        draft.sentPrice = new BigDecimal("98.04");
        assertThat(decide(draft).vetoes())
                .containsExactly("price-unchanged-since-signal", "signal-already-sent");
    }

    @Test
    void btcIsNeutralAndSafeBetweenItsThresholds() {
        FactDraft draft = Samples.btc();
        FloorResult result = decide(draft);
        assertThat(result.outcome()).isEqualTo("NEUTRAL");
        assertThat(result.tags()).containsExactly("btc-neutral", "btc-safe");
        draft.btc15.rsi = 55.0;
        assertThat(decide(draft).outcome()).isEqualTo("NEUTRAL");
        draft.btc15.rsi = 55.000001;
        assertThat(decide(draft).outcome()).isEqualTo("BULLISH");
        draft.btc15.adx = 19.99;
        draft.btc15.histogram = -0.01;
        assertThat(decide(draft).tags())
                .containsExactly("btc-adx-too-low", "btc-histogram-too-low", "btc-neutral");
    }

    @Test
    void aGivenConditionReplacesTheClassifiedOneForItself() {
        FactDraft draft = Samples.btc();
        draft.btc15.rsi = 34.0;
        draft.condition = MarketCondition.BULLISH;
        draft.btcAt = Samples.AT;
        assertThat(decide(draft).tags()).containsExactly("btc-bullish", "btc-rsi-too-low");
        draft.status = MarketStatus.UNSAFE;
        assertThat(decide(draft).tags()).containsExactly("btc-bullish");
        draft.status = null;
        draft.btc15.ema200 = null;
        FloorResult result = decide(draft);
        assertThat(result.outcome()).isEqualTo("BULLISH");
        assertThat(result.vetoes()).containsExactly("btc-unknown");
    }

    @Test
    void aStaleGivenStateLetsTheRecordsClassify() {
        FactDraft draft = Samples.btc();
        draft.condition = MarketCondition.BULLISH;
        draft.btcAt = Samples.AT.minusSeconds(1201);
        assertThat(decide(draft).outcome()).isEqualTo("NEUTRAL");
    }
}
