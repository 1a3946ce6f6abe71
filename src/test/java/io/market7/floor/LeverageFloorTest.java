package io.market7.floor;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.domain.market.Side;
import io.market7.domain.market.TvRating;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Question {@code leverage}: guards that look at one fact. */
class LeverageFloorTest {

    private static FloorResult decide(FactDraft draft) {
        return Floor.decide(draft.build());
    }

    private static List<String> vetoes(FactDraft draft) {
        return decide(draft).vetoes();
    }

    @ParameterizedTest
    @EnumSource
    void aFlatSideOpensWithTheFirstRung(Side side) {
        FloorResult result = decide(Samples.leverage(side));
        assertThat(result.vetoes()).isEmpty();
        assertThat(result.outcome()).isEqualTo("OPEN_LEG");
        assertThat(result.amountQuote()).isEqualByComparingTo("1000");
        assertThat(result.proposals()).containsExactly("open-leg");
        assertThat(result.adjustments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LONG, 101.3", "SHORT, 98.7"})
    void aLegInDrawdownIsAddedTo(Side side, String entry) {
        FloorResult result = decide(Samples.leverageHeld(side, entry));
        assertThat(result.vetoes()).isEmpty();
        assertThat(result.outcome()).isEqualTo("ADD_TO_LEG");
        assertThat(result.amountQuote()).isEqualByComparingTo("1500");
    }

    @ParameterizedTest
    @CsvSource({"LONG, 101.22, 100.00536, 100.00537", "SHORT, 98.82, 100.00584, 100.00583"})
    void drawdownIsMirrored(Side side, String entry, String at, String under) {
        FactDraft draft = Samples.leverageHeld(side, entry);
        draft.mark = new BigDecimal(at);
        assertThat(vetoes(draft)).isEmpty();
        draft.mark = new BigDecimal(under);
        assertThat(vetoes(draft)).containsExactly("drawdown-too-shallow");
    }

    @Test
    void theModuleIsOffUnlessSwitchedOn() {
        FactDraft draft = Samples.leverage(Side.SHORT);
        draft.parameters.clear();
        assertThat(vetoes(draft)).containsExactly("leverage-disabled");
        draft.set("leverage", "shortAllowed", false);
        assertThat(vetoes(draft)).containsExactly("leverage-disabled", "side-not-allowed");
    }

    @ParameterizedTest
    @CsvSource({
        "LONG, NEUTRAL, UNSAFE, btc-against-long",
        "LONG, BULLISH, SAFE, ''",
        "LONG, BEARISH, SAFE, ''",
        "LONG, , UNSAFE, btc-against-long btc-unknown",
        "LONG, BULLISH, , btc-status-unknown btc-unknown",
        "SHORT, BULLISH, SAFE, btc-against-short",
        "SHORT, NEUTRAL, UNSAFE, ''",
        "SHORT, BULLISH, , btc-against-short btc-status-unknown btc-unknown"
    })
    void theLeaderIsAskedInTheDirectionOfTheSide(
            Side side, MarketCondition condition, MarketStatus status, String expected) {
        FactDraft draft = Samples.leverage(side);
        draft.condition = condition;
        draft.status = status;
        assertThat(vetoes(draft))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
        draft.set("leverage", "btcFilterEnabled", false);
        assertThat(vetoes(draft)).isEmpty();
    }

    @Test
    void scoresAreHighForLongsAndLowForShorts() {
        FactDraft draft = Samples.leverage(Side.LONG);
        draft.scores.put("fork", 0.5999);
        assertThat(vetoes(draft)).containsExactly("fork-score-too-low");
        draft = Samples.leverage(Side.SHORT);
        draft.scores.put("fork", 0.4001);
        assertThat(vetoes(draft)).containsExactly("fork-score-too-bullish");
        draft.scores.put("shortFork", 0.35);
        assertThat(vetoes(draft)).isEmpty();
        draft.scores.put("shortFork", 0.3499);
        assertThat(vetoes(draft)).containsExactly("short-score-too-low");
    }

    /** .20*1 + .15 + .20*1 + .15*1 + .10 + .10*1 + .20 + .10 + .10*.5 with the mark price. */
    @Test
    void theBullishScoreIsComputedFromTheMarkPrice() {
        FactDraft draft = Samples.leverage(Side.LONG);
        draft.scores.clear();
        draft.price = new BigDecimal("1");
        draft.m15.rsi = 50.0;
        draft.m15.stochK = 0.3;
        draft.m15.stochD = 0.05;
        draft.m15.stochSlope = 0.1;
        draft.h1.ema50 = 99.0;
        draft.h1.atr = 2.0;
        assertThat(decide(draft).scores()).containsEntry("fork", 1.25);
        draft.h1.atr = null;
        assertThat(vetoes(draft)).containsExactly("fork-score-unknown");
        draft.scores.put("shortFork", 0.9);
        assertThat(vetoes(draft)).containsExactly("fork-score-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "LONG, SELL, tv-bearish",
        "LONG, STRONG_SELL, tv-bearish",
        "LONG, BUY, ''",
        "SHORT, BUY, tv-bullish",
        "SHORT, STRONG_BUY, tv-bullish",
        "SHORT, SELL, ''",
        "SHORT, , tv-rating-unknown"
    })
    void theRatingMustNotContradict(Side side, TvRating rating, String expected) {
        FactDraft draft = Samples.leverage(side);
        draft.rating = rating;
        assertThat(vetoes(draft)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"LONG, recovery-odds", "SHORT, recovery-odds-short"})
    void oddsAreThoseOfTheSide(Side side, String model) {
        FactDraft draft = Samples.leverage(side);
        draft.predictions.put(model, 0.4999);
        assertThat(vetoes(draft)).containsExactly("recovery-odds-too-low");
        draft.predictions.remove(model);
        assertThat(vetoes(draft)).containsExactly("recovery-odds-unknown");
        draft.set("leverage", "recoveryOddsRequired", false);
        assertThat(vetoes(draft)).isEmpty();
    }

    @Test
    void longIndicatorsStopBelowTheirMinima() {
        FactDraft draft = Samples.leverage(Side.LONG);
        draft.set("leverage", "trajectoryEnabled", true);
        draft.m15.rsi = 35.0;
        draft.m15.adx = 10.0;
        draft.m15.histogram = 0.0;
        draft.m15.lift = 0.0;
        draft.m15.slope = 1.0;
        draft.m15.ema50 = 200.0;
        assertThat(vetoes(draft)).isEmpty();
        draft.m15.rsi = 34.99;
        draft.m15.adx = 9.99;
        draft.m15.histogram = -0.001;
        draft.m15.lift = -0.001;
        draft.m15.slope = 0.99;
        assertThat(vetoes(draft))
                .containsExactly(
                        "adx-too-low",
                        "long-histogram-too-low",
                        "long-macd-lift-too-low",
                        "long-rsi-slope-too-low",
                        "long-rsi-too-low");
    }

    @Test
    void shortIndicatorsStopAboveTheirMaxima() {
        FactDraft draft = Samples.leverage(Side.SHORT);
        draft.set("leverage", "trajectoryEnabled", true);
        draft.m15.rsi = 70.0;
        draft.m15.histogram = 0.0;
        draft.m15.lift = 0.0;
        draft.m15.slope = -1.0;
        draft.m15.ema50 = 100.01;
        assertThat(vetoes(draft)).isEmpty();
        draft.m15.rsi = 70.01;
        draft.m15.histogram = 0.001;
        draft.m15.lift = 0.001;
        draft.m15.slope = -0.99;
        draft.m15.ema50 = 100.0;
        assertThat(vetoes(draft))
                .containsExactly(
                        "price-not-below-emas",
                        "short-histogram-too-high",
                        "short-macd-lift-too-high",
                        "short-rsi-slope-too-high",
                        "short-rsi-too-high");
    }

    @Test
    void anIndicatorIsMissedOnlyWhereARuleReadsIt() {
        FactDraft draft = Samples.leverage(Side.LONG);
        draft.m15.lift = null;
        draft.m15.slope = null;
        draft.m15.ema200 = null;
        assertThat(vetoes(draft)).isEmpty();
        draft.set("leverage", "trajectoryEnabled", true);
        assertThat(vetoes(draft)).containsExactly("indicators-unknown");
        draft = Samples.leverage(Side.SHORT);
        draft.m15.ema200 = null;
        assertThat(vetoes(draft)).containsExactly("indicators-unknown");
        draft.set("leverage", "shortNeedsPriceBelowEmas", false);
        assertThat(vetoes(draft)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LONG, 0.05, 0.0501", "SHORT, -0.05, -0.0501"})
    void fundingIsWhatTheSidePays(Side side, double at, double over) {
        FactDraft draft = Samples.leverage(side);
        draft.contract.ratePct = at;
        assertThat(vetoes(draft)).isEmpty();
        draft.contract.ratePct = over;
        assertThat(vetoes(draft)).containsExactly("funding-adverse");
        draft.contract.fundingKnown = false;
        assertThat(vetoes(draft)).containsExactly("funding-rate-unknown");
        draft.set("leverage", "maxAdverseFundingPct", null);
        assertThat(vetoes(draft)).isEmpty();
    }

    @Test
    void leverageIsTrimmedToTheSmallerOfTwoLimits() {
        FactDraft draft = Samples.leverage(Side.LONG);
        draft.requestedLeverage = 5.5;
        assertThat(decide(draft).adjustments())
                .containsExactly(
                        new Adjustment(
                                "leverage-above-limit",
                                new BigDecimal("5.5"),
                                new BigDecimal("5")));
        draft.set("leverage", "maxLeverageRatio", new BigDecimal("60"));
        draft.contract.brackets = BracketDrafts.STEEP;
        draft.requestedLeverage = 30.0;
        assertThat(decide(draft).adjustments())
                .containsExactly(
                        new Adjustment(
                                "leverage-above-limit",
                                new BigDecimal("30.0"),
                                new BigDecimal("20")));
    }
}
