package io.market7.floor;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.Rrr;
import io.market7.domain.market.TvRating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reward against risk and the TV route of spot candidates. */
class ForkGatesFloorTest {

    private static FloorResult decide(FactDraft draft) {
        return Floor.decide(draft.build());
    }

    private static FactDraft reward(double atr, double slope, double adx, double time) {
        FactDraft draft = Samples.fork();
        draft.h1.close = 100.0;
        draft.h1.atr = atr;
        draft.h1.adx = adx;
        draft.rrr = new Rrr(11, slope, time);
        return draft;
    }

    /** .30*.5 + .25*.5 + .25*.5 + .20*.5 = 0.5, and every component at its own limit. */
    @Test
    void componentsAtHalfAreNotWeakButTheSumIsTooLow() {
        FloorResult result = decide(reward(1.0, 0.01, 20, 0.5));
        assertThat(result.vetoes()).containsExactly("rrr-score-too-low");
        assertThat(result.tags()).containsExactly("timeframes-approved");
        assertThat(decide(reward(1.01, 0.0099, 19.9, 0.49)).tags())
                .containsExactly(
                        "rrr-adx-weak",
                        "rrr-ema-slope-weak",
                        "rrr-time-to-tp1-weak",
                        "rrr-tp1-weak",
                        "timeframes-approved");
    }

    /** .30*1 + .25*.4 + .25*1 + .20*0 = 0.65. */
    @ParameterizedTest
    @CsvSource({"0.008, 0", "0.007997, 0", "0.007996, 0", "0.007995, 1", "0.007, 1"})
    void theSumIsComparedAtFourPlaces(double slope, int vetoes) {
        assertThat(decide(reward(0, slope, 25, 0)).vetoes()).hasSize(vetoes);
    }

    @Test
    void anUnknownComponentIsNoWeakOne() {
        FactDraft draft = reward(1.01, 0.02, 25, 1);
        draft.h1.close = null;
        FloorResult result = decide(draft);
        assertThat(result.vetoes()).containsExactly("rrr-indicators-unknown");
        assertThat(result.tags()).containsExactly("timeframes-approved");
    }

    @Test
    void tooFewCandlesAndUnknownCandlesAreDifferentThings() {
        FactDraft draft = Samples.fork();
        draft.rrr = new Rrr(10, 0.02, 1.0);
        assertThat(decide(draft).vetoes()).containsExactly("rrr-candles-too-few");
        draft.rrr = new Rrr(null, 0.02, 1.0);
        assertThat(decide(draft).vetoes()).containsExactly("rrr-indicators-unknown");
        draft.rrr = null;
        assertThat(decide(draft).vetoes()).containsExactly("rrr-indicators-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "STRONG_BUY, 0.23, 0.2299",
        "BUY, 0.48, 0.4799",
        "NEUTRAL, 0.73, 0.7299",
        ", 0.73, 0.7299",
        "SELL, 0.93, 0.9299",
        "STRONG_SELL, 1.03, 1.0299"
    })
    void theTvRouteAddsTheWeightOfTheRating(TvRating rating, double at, double under) {
        FactDraft draft = Samples.fork();
        draft.route = "tv";
        draft.rating = rating;
        draft.scores.put("fork", at);
        assertThat(decide(draft).vetoes()).isEmpty();
        draft.scores.put("fork", under);
        assertThat(decide(draft).vetoes()).containsExactly("tv-score-too-low");
    }

    @Test
    void theTvRouteNeedsABullishLeaderAndItsSwitch() {
        FactDraft draft = Samples.fork();
        draft.condition = MarketCondition.NEUTRAL;
        draft.btcAt = Samples.AT;
        draft.set("fork", "tvEnabled", false);
        draft.h4 = null;
        assertThat(decide(draft).vetoes()).doesNotContain("tv-disabled", "btc-not-bullish");
        draft.route = "tv";
        assertThat(decide(draft).vetoes()).containsExactly("btc-not-bullish", "tv-disabled");
        draft.set("fork", "tvNeedsBullishBtc", false);
        draft.set("fork", "tvEnabled", true);
        assertThat(decide(draft).vetoes()).isEmpty();
    }

    @Test
    void anUnknownConditionIsNotCalledNotBullish() {
        FactDraft draft = Samples.fork();
        draft.route = "tv";
        draft.btc15.ema200 = null;
        assertThat(decide(draft).vetoes()).containsExactly("market-condition-unknown");
    }
}
