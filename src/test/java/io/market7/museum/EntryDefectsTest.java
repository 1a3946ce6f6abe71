package io.market7.museum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.decision.Decision;
import io.market7.domain.market.Timeframe;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may be bought: the universe, the technical filter, the score, the ratings. */
class EntryDefectsTest {

    private static List<String> failed(Exhibit exhibit, Timeframe timeframe) {
        return exhibit.decide().timeframes().get(timeframe);
    }

    private static double score(Exhibit exhibit) {
        return exhibit.decide().scores().get("fork");
    }

    private static List<String> adjusted(Exhibit exhibit) {
        return exhibit.decide().adjustments().stream().map(Adjustment::rule).toList();
    }

    @Test
    void aNewListingNeedsNoHistoryToPassTheVolumeFilter() {
        assertThat(Exhibit.fork().with("indicators", Map.of()).vetoes())
                .contains("fork-indicators-unknown")
                .doesNotContain("quote-volume-too-low", "quote-volume-unknown");
    }

    @Test
    void threeTimeframesAreNotTooMany() {
        Decision decision = Exhibit.fork().decide();

        assertThat(decision.timeframes().values()).allMatch(List::isEmpty);
        assertThat(decision.tags()).contains("timeframes-approved");
        assertThat(decision.outcome()).isEqualTo("OPEN_DEAL");
    }

    @Test
    void theStochasticOfTheHigherTimeframesHasAMinimumAndNoMaximum() {
        Exhibit high =
                Exhibit.fork().with("indicators.1h.stochK", 0.9).with("indicators.4h.stochK", 0.9);

        assertThat(failed(high, Timeframe.H1)).isEmpty();
        assertThat(failed(high, Timeframe.H4)).isEmpty();
    }

    @Test
    void aMaximumThatIsSetIsChecked() {
        Exhibit set =
                Exhibit.fork()
                        .with("parameters.neutral1hQqeMaxPoints", 50)
                        .with("parameters.neutral4hQqeMaxPoints", 50);

        assertThat(failed(set, Timeframe.H1)).containsExactly("neutral-1h-qqe-too-high");
        assertThat(failed(set, Timeframe.H4)).containsExactly("neutral-4h-qqe-too-high");
    }

    @Test
    void aMissingIndicatorFailsItsTimeframeAndNothingElse() {
        Exhibit hole = Exhibit.fork().without("indicators.4h.qqe");

        assertThat(failed(hole, Timeframe.H4)).containsExactly("indicators-unknown");
        assertThat(failed(hole, Timeframe.M15)).isEmpty();
        assertThat(hole.outcome()).isEqualTo("OPEN_DEAL");
    }

    @Test
    void theMarketConditionIsReadForEachDecision() {
        Exhibit bearish = Exhibit.fork().with("btc.condition", "BEARISH");

        assertThat(failed(bearish, Timeframe.M15)).containsExactly("bearish-15m-rsi-too-high");
        assertThat(failed(Exhibit.fork(), Timeframe.M15)).isEmpty();
    }

    @Test
    void aSymbolThatFailedTheFilterIsOnlyMarkedAndAnApprovedOneIsBought() {
        Exhibit failed =
                Exhibit.fork()
                        .with("indicators.1h.macdSignal", 3)
                        .with("indicators.4h.macdSignal", 3)
                        .with("indicators.1h.rsi", 40);

        assertThat(failed.vetoes()).contains("timeframes-not-approved");
        assertThat(failed.tags()).containsExactly("fork-candidate-found");
        assertThat(failed.decide().proposals()).isEmpty();
        assertThat(Exhibit.fork().decide().proposals()).containsExactly("open-deal");
    }

    @Test
    void anOverboughtSymbolPaysAPenaltyAndAnOrdinaryOneDoesNot() {
        Exhibit overbought =
                Exhibit.fork()
                        .with("indicators.15m.stochK", 0.95)
                        .with("indicators.15m.stochD", 0.91);

        assertThat(adjusted(overbought)).containsExactly("stoch-overbought");
        assertThat(adjusted(Exhibit.fork())).isEmpty();
    }

    @Test
    void aSpikeOfVolumeCostsScore() {
        Exhibit spike = Exhibit.fork().with("indicators.15m.volume", 2001);

        assertThat(adjusted(spike)).containsExactly("volume-spiking");
        assertThat(score(Exhibit.fork()) - score(spike)).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void aBearishMacdCostsScore() {
        Exhibit bearish = Exhibit.fork().with("indicators.1h.macd", 0.9);

        assertThat(adjusted(bearish)).containsExactly("macd-bearish");
    }

    @Test
    void aSymbolWithoutASpikeOfVolumeCanReachTheMinimum() {
        assertThat(score(Exhibit.fork())).isGreaterThan(0.85);
    }

    @Test
    void theScoreThatIsComparedIsTheScoreThatIsShown() {
        Exhibit odd = Exhibit.fork().with("indicators.15m.rsi", 37.12345);
        double shown = score(odd);

        assertThat(odd.with("parameters.minForkScoreRatio", shown).vetoes()).isEmpty();
        assertThat(odd.with("parameters.minForkScoreRatio", shown + 0.00001).vetoes())
                .containsExactly("fork-score-too-low");
    }

    @Test
    void theRewardToRiskOfACoinDoesNotDependOnItsPrice() {
        Exhibit volatileCoin =
                Exhibit.fork().with("indicators.1h.atr", 4).with("indicators.1h.adx", 17);
        Exhibit cheap =
                volatileCoin
                        .with("price", 0.0001)
                        .with("indicators.1h.close", 0.0001)
                        .with("indicators.1h.ema50", 0.0000999)
                        .with("indicators.1h.atr", 0.000004);

        assertThat(volatileCoin.vetoes()).containsExactly("rrr-score-too-low");
        assertThat(cheap.vetoes()).isEqualTo(volatileCoin.vetoes());
        assertThat(cheap.tags()).isEqualTo(volatileCoin.tags());
    }

    @Test
    void aRisingAverageCountsInFull() {
        Exhibit strict = Exhibit.fork().with("parameters.minRrrRatio", 1);

        assertThat(strict.vetoes()).isEmpty();
        assertThat(strict.with("rrr.emaSlopePct", 0).vetoes()).containsExactly("rrr-score-too-low");
        assertThat(strict.with("rrr.emaSlopePct", 0).tags()).contains("rrr-ema-slope-weak");
    }

    @Test
    void aStrongSellIsNoStrongBuy() {
        Exhibit rated =
                Exhibit.fork()
                        .with("request.route", "tv")
                        .with("btc.condition", "BULLISH")
                        .with("scores.fork", 0.8);

        assertThat(rated.with("tv.15m", "strong_buy").vetoes()).isEmpty();
        assertThat(rated.with("tv.15m", "strong_sell").vetoes())
                .containsExactly("tv-score-too-low");
    }

    @Test
    void theRatingThatCountsIsTheOneOfTheQuarterHour() {
        assertThat(Exhibit.fork().with("tv", Map.of("1h", "strong_buy")).tags())
                .contains("tv-rating-unknown");
        assertThat(Exhibit.fork().tags()).doesNotContain("tv-rating-unknown");
    }

    @Test
    void aRatingRescuesNoScoreThatFailed() {
        Exhibit failed = Exhibit.fork().with("scores.fork", 0.8).with("tv.15m", "strong_buy");

        assertThat(failed.vetoes()).containsExactly("fork-score-too-low");
    }

    @Test
    void aSignalIsNotSentTwice() {
        Exhibit sent =
                Exhibit.fork()
                        .with("ledger.sentAt", "2025-06-01T11:55:00Z")
                        .with("ledger.sentPrice", 90);

        assertThat(sent.vetoes()).containsExactly("signal-already-sent");
        assertThat(sent.with("request.route", "tv").vetoes()).contains("signal-already-sent");
    }

    @Test
    void aSymbolWithADealGetsNoSecondOne() {
        assertThat(Exhibit.fork().with("ledger.openDeals", List.of("SOLUSDT")).vetoes())
                .containsExactly("deal-already-active");
        assertThat(Exhibit.fork().without("ledger.openDeals").vetoes())
                .containsExactly("open-deals-unknown");
    }

    @Test
    void aMissingRsiOfTheLeaderCostsNoScore() {
        Exhibit hole = Exhibit.fork().without("btc.15m.rsi");

        assertThat(hole.vetoes()).containsExactly("btc-multiplier-unknown");
        assertThat(hole.decide().scores()).doesNotContainKey("fork");
        assertThat(adjusted(hole)).isEmpty();
    }

    @Test
    void theMultiplierOfTheLeaderIsApplied() {
        Exhibit strong = Exhibit.fork().with("btc.1h.ema50", 59000).with("btc.1h.adx", 25);

        assertThat(score(strong)).isCloseTo(1.10 * score(Exhibit.fork()), within(1e-4));
    }

    @Test
    void aScoreWithAMissingPartIsNoScoreAndNotZero() {
        Exhibit hole = Exhibit.fork().without("indicators.15m.stochSlope");

        assertThat(hole.decide().scores()).doesNotContainKey("fork");
        assertThat(hole.vetoes()).containsExactly("fork-indicators-unknown");
    }

    @Test
    void aRisingStochasticIsNoReasonToSellShort() {
        Exhibit shorting = Exhibit.fork().with("market", "FUTURES").with("side", "SHORT");
        double rising = shortScore(shorting.with("indicators.15m.stochSlope", 0.2));
        double falling = shortScore(shorting.with("indicators.15m.stochSlope", -0.2));

        assertThat(falling).isGreaterThan(rising);
    }

    @Test
    void aFallingTrendSpeaksForAShort() {
        Exhibit shorting = Exhibit.fork().with("market", "FUTURES").with("side", "SHORT");
        double below = shortScore(shorting.with("indicators.1h.macd", 0.5));
        double above = shortScore(shorting.with("indicators.1h.macd", 1.5));

        assertThat(below).isGreaterThan(above);
    }

    private static double shortScore(Exhibit exhibit) {
        return exhibit.decide().scores().get("shortFork");
    }
}
