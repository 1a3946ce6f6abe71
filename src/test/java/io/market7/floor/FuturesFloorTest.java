package io.market7.floor;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.Side;
import io.market7.domain.market.TvRating;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Question {@code fork} on FUTURES. */
class FuturesFloorTest {

    private static FloorResult decide(FactDraft draft) {
        return Floor.decide(draft.build());
    }

    @ParameterizedTest
    @EnumSource
    void aCandidateThatMovesWithItsSideOpensADeal(Side side) {
        FloorResult result = decide(Samples.futures(side));
        assertThat(result.vetoes()).isEmpty();
        assertThat(result.outcome()).isEqualTo("OPEN_DEAL");
        assertThat(result.amountQuote()).isEqualByComparingTo("50");
        assertThat(result.timeframes()).isNull();
        assertThat(result.tags()).isEmpty();
        assertThat(result.adjustments())
                .containsExactly(
                        new Adjustment("btc-favours-side", BigDecimal.ONE, new BigDecimal("1.1")));
    }

    private static FactDraft worked(Side side) {
        FactDraft draft = Samples.futures(side);
        boolean rising = side == Side.LONG;
        draft.m15.rsi = rising ? 45.0 : 55.0;
        draft.m15.stochK = rising ? 0.5 : 0.4;
        draft.m15.stochD = rising ? 0.4 : 0.5;
        draft.m15.stochSlope = rising ? 0.1 : -0.1;
        draft.m15.volumeMean8 = 1000.0;
        draft.m15.volume = 2000.01;
        draft.h1.adx = 15.0;
        draft.h1.ema50 = rising ? 95.0 : 105.0;
        draft.h1.atr = 2.0;
        return draft;
    }

    /** .20 + .15 + .20*.75 + .15*.4 + .10 + .10*.75 + .20 + .10*.25 - .10 + .10*.5 = 0.91. */
    @ParameterizedTest
    @CsvSource({
        "LONG, BULLISH, 1.001",
        "LONG, NEUTRAL, 0.91",
        "LONG, BEARISH, 0.819",
        "SHORT, BULLISH, 0.8645",
        "SHORT, NEUTRAL, 0.91",
        "SHORT, BEARISH, 1.001"
    })
    void theWorkedScoreIsMirroredForShorts(Side side, MarketCondition condition, double score) {
        FactDraft draft = worked(side);
        draft.condition = condition;
        draft.btcAt = Samples.AT;
        String name = side == Side.LONG ? "fork" : "shortFork";
        assertThat(decide(draft).scores()).containsOnlyKeys(name).containsEntry(name, score);
    }

    @Test
    void anUnknownConditionLeavesNoScore() {
        FactDraft draft = Samples.futures(Side.LONG);
        draft.btc15 = null;
        FloorResult result = decide(draft);
        assertThat(result.vetoes()).containsExactly("market-condition-unknown");
        assertThat(result.scores()).isEmpty();
        assertThat(result.adjustments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LONG, fork, 0.35, 0.349999, leverage-long-score-too-low",
        "SHORT, shortFork, 0.35, 0.349999, leverage-short-score-too-low"
    })
    void aScoreAtItsMinimumPasses(Side side, String name, double at, double under, String rule) {
        FactDraft draft = Samples.futures(side);
        draft.scores.put(name, at);
        assertThat(decide(draft).vetoes()).isEmpty();
        draft.scores.put(name, under);
        assertThat(decide(draft).vetoes()).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "LONG, 30, 0.79, 0.80, leverage-long-no-trigger",
        "SHORT, 70, 0.21, 0.20, leverage-short-no-trigger"
    })
    void aTriggerIsNeeded(Side side, double rsi, double crossed, double edge, String rule) {
        FactDraft draft = Samples.futures(side);
        draft.m15.rsi = rsi;
        draft.m15.stochD = 0.5;
        draft.m15.stochK = crossed;
        assertThat(decide(draft).vetoes()).isEmpty();
        draft.m15.stochK = edge;
        assertThat(decide(draft).vetoes()).containsExactly(rule);
        draft.m15.stochK = null;
        assertThat(decide(draft).vetoes()).containsExactly("fork-indicators-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "LONG, fork, SELL, 0.65, 0.6499, tv-long-score-too-low",
        "LONG, fork, STRONG_BUY, 0.35, 0.34, leverage-long-score-too-low",
        "SHORT, shortFork, STRONG_BUY, 0.65, 0.6499, tv-short-score-too-low",
        "SHORT, shortFork, NEUTRAL, 0.35, 0.34, leverage-short-score-too-low"
    })
    void theTvRouteHasItsOwnMinimum(
            Side side, String name, TvRating rating, double at, double under, String rule) {
        FactDraft draft = Samples.futures(side);
        draft.route = "tv";
        draft.rating = rating;
        draft.scores.put(name, at);
        assertThat(decide(draft).vetoes()).isEmpty();
        draft.scores.put(name, under);
        assertThat(decide(draft).vetoes()).contains(rule);
        draft.route = "fork";
        assertThat(decide(draft).vetoes()).doesNotContain("tv-" + rule.substring(3));
    }

    @Test
    void onlyListedBasesTradeWithLeverage() {
        FactDraft draft = Samples.futures(Side.SHORT);
        draft.symbol = "SOLUSDT";
        draft.openDeals = null;
        assertThat(decide(draft).vetoes()).containsExactly("base-not-in-leverage-universe");
    }

    @Test
    void signalsAndDealsAreAskedOfLongsOnly() {
        FactDraft draft = Samples.futures(Side.LONG);
        draft.openDeals = null;
        draft.rating = null;
        FloorResult result = decide(draft);
        assertThat(result.vetoes()).containsExactly("open-deals-unknown");
        assertThat(result.tags()).containsExactly("tv-rating-unknown");
    }
}
