package io.market7.museum;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.market.MarketCondition;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The state of the market leader and who reads it. */
class LeaderDefectsTest {

    @Test
    void noDataIsNotSafe() {
        assertThat(Exhibit.dca().without("btc").vetoes()).containsExactly("btc-unknown");
        assertThat(Exhibit.leverage("LONG").without("btc").vetoes())
                .containsExactly("btc-status-unknown", "btc-unknown");
        assertThat(Exhibit.leverage("SHORT").without("btc").vetoes())
                .containsExactly("btc-status-unknown", "btc-unknown");
    }

    @Test
    void anOldStateIsNoState() {
        assertThat(Exhibit.dca().with("btc.at", "2025-06-01T11:39:59Z").vetoes())
                .containsExactly("btc-unknown");
    }

    @Test
    void aShortMayBeSoldWhileTheLeaderIsNeutralOrSafe() {
        Exhibit shorting = Exhibit.leverage("SHORT").with("btc.status", "SAFE");

        assertThat(shorting.with("btc.condition", "NEUTRAL").vetoes()).isEmpty();
        assertThat(shorting.with("btc.condition", "BEARISH").vetoes()).isEmpty();
        assertThat(shorting.with("btc.condition", "BULLISH").vetoes())
                .containsExactly("btc-against-short");
    }

    @Test
    void aLongIsStoppedByAnUnsafeLeaderWhateverItsTrend() {
        assertThat(Exhibit.leverage("LONG").with("btc.status", "UNSAFE").vetoes())
                .containsExactly("btc-against-long");
    }

    @Test
    void theThresholdOfTheRsiIsAMinimum() {
        assertThat(Exhibit.btc().with("btc.15m.rsi", 34.9).tags())
                .contains("btc-rsi-too-low")
                .doesNotContain("btc-safe");
        assertThat(Exhibit.btc().with("btc.15m.rsi", 70).tags()).contains("btc-safe");
    }

    @Test
    void theThresholdsThatAreConfiguredAreTheOnesThatCount() {
        Exhibit low = Exhibit.btc().with("btc.15m.rsi", 32);

        assertThat(low.tags()).contains("btc-rsi-too-low");
        assertThat(low.with("parameters.btcRsiMinPoints", 30).tags()).contains("btc-safe");
    }

    @Test
    void theHistogramIsJudgedInPercentOfThePrice() {
        Exhibit slightlyDown =
                Exhibit.btc()
                        .with("btc.15m.macdHistogram", -10)
                        .with("parameters.btcHistogramMinPct", -0.02);

        assertThat(slightlyDown.tags()).contains("btc-safe");
        assertThat(slightlyDown.with("btc.15m.macdHistogram", -21).tags())
                .contains("btc-histogram-too-low");
    }

    @Test
    void everyQuestionSeesTheSameClassification() {
        Map<String, Object> rising =
                Map.of(
                        "15m",
                        Map.of(
                                "closeAt", "2025-06-01T12:00:00Z",
                                "close", 100000,
                                "ema50", 101000,
                                "ema200", 100000,
                                "rsi", 60,
                                "adx", 30,
                                "macdHistogram", 5));

        assertThat(Exhibit.btc().with("btc", rising).outcome()).isEqualTo("BULLISH");
        for (Exhibit other : new Exhibit[] {Exhibit.fork(), Exhibit.dca(), Exhibit.safu()}) {
            assertThat(other.with("btc", rising).decide().btc().condition())
                    .isEqualTo(MarketCondition.BULLISH);
        }
    }

    @Test
    void reentryUnderstandsTheWordsTheLeaderIsDescribedWith() {
        assertThat(Exhibit.reentry().with("btc.condition", "NEUTRAL").vetoes()).isEmpty();
        assertThat(Exhibit.reentry().with("btc.condition", "BULLISH").vetoes()).isEmpty();
        assertThat(Exhibit.reentry().with("btc.condition", "BEARISH").vetoes())
                .containsExactly("reentry-btc-forbidden");
    }

    @Test
    void theRatingsWayInNeedsABullishLeaderAndNotJustASafeOne() {
        Exhibit rated = Exhibit.fork().with("request.route", "tv");

        assertThat(rated.vetoes()).containsExactly("btc-not-bullish");
        assertThat(rated.with("btc.condition", "BULLISH").vetoes()).isEmpty();
    }
}
