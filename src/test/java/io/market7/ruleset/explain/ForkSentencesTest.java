package io.market7.ruleset.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.ExplainLevel;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.TestRulesets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of the guards of {@code fork}, as a person reads them. */
class ForkSentencesTest {

    private static final String FACTS =
            """
            question: fork
            at: 2025-06-01T12:00:00Z
            symbol: SOLUSDT
            price: 100
            scores: { fork: 0.2 }
            btc: { condition: NEUTRAL, status: SAFE }
            indicators:
              15m: { closeAt: 2025-06-01T12:00:00Z, rsi: 28, stochK: 0.5, stochD: 0.5 }
              1h: { closeAt: 2025-06-01T12:00:00Z, close: 100, atr: 2, adx: 18 }
            rrr: { candles: 9, emaSlopePct: 0.001, timeToTp1Ratio: 0.3 }
            tv: { 15m: buy }
            """;

    private static String text(String rule, String more) {
        return TestRulesets.engine()
                .decide(TestFacts.read(FACTS + more), ExplainLevel.FULL)
                .explanation()
                .rules()
                .stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @ParameterizedTest
    @CsvSource({
        "rrr-score-too-low, RRR score 0.2225 is below 0.65",
        "rrr-candles-too-few, candles 9 is below 11",
        "rrr-adx-weak, ADX component 0.3 is below 0.5",
        "rrr-tp1-weak, TP1 component 0.25 is below 0.5"
    })
    void aPoorRewardIsToldInItsOwnWords(String rule, String expected) {
        assertThat(text(rule, "")).startsWith(expected + ": ");
    }

    @ParameterizedTest
    @CsvSource({
        "tv-score-too-low, TV score 0.45 is below 0.73",
        "btc-not-bullish, 'BTC condition is NEUTRAL, one of NEUTRAL, BEARISH'"
    })
    void aRatingThatDoesNotHelpIsToldWithItsSum(String rule, String expected) {
        assertThat(text(rule, "request: { route: tv }\n")).startsWith(expected + ": ");
    }

    @ParameterizedTest
    @CsvSource({
        "leverage-long-score-too-low, fork score 0.2 is below 0.35",
        "leverage-long-no-trigger, RSI direction is 0 and stoch RSI cross is 0"
    })
    void aPoorContractIsToldByItsScore(String rule, String expected) {
        assertThat(text(rule, "market: FUTURES\n")).startsWith(expected + ": ");
    }

    @ParameterizedTest
    @CsvSource({"market: FUTURES", "request: { route: tv }"})
    void aProposalThatNeedsNoTimeframesOnlySaysItsReason(String more) {
        assertThat(text("open-deal", more + "\n"))
                .isEqualTo(
                        "A symbol that came through its route may start a deal with the base order.");
    }
}
