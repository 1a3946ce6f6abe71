package io.market7.floor;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.decision.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactGeneratorTest {

    private static final int LINES = 20_000;
    private static final int ENOUGH = 20;

    private static final List<String> BTC_RULES =
            List.of(
                    "btc-bullish",
                    "btc-bearish",
                    "btc-neutral",
                    "btc-rsi-too-low",
                    "btc-histogram-too-low",
                    "btc-adx-too-low",
                    "btc-safe",
                    "btc-unknown");

    private static final List<String> FORK_RULES =
            List.of(
                    "base-excluded",
                    "quote-volume-too-low",
                    "quote-volume-unknown",
                    "macd-below-signal",
                    "histogram-not-rising",
                    "histogram-declining",
                    "neutral-15m-qqe-too-low",
                    "neutral-15m-qqe-too-high",
                    "neutral-15m-rsi-too-low",
                    "neutral-15m-rsi-too-high",
                    "neutral-15m-stoch-too-high",
                    "neutral-1h-qqe-too-low",
                    "neutral-1h-qqe-too-high",
                    "neutral-1h-stoch-too-low",
                    "neutral-4h-qqe-too-low",
                    "neutral-4h-qqe-too-high",
                    "neutral-4h-stoch-too-low",
                    "bullish-15m-adx-too-low",
                    "bullish-15m-rsi-too-high",
                    "bullish-higher-qqe-too-low",
                    "bullish-higher-qqe-too-high",
                    "bearish-15m-rsi-too-high",
                    "bearish-15m-psar-below-price",
                    "bearish-higher-qqe-too-high",
                    "bearish-higher-psar-below-price",
                    "timeframes-approved",
                    "timeframes-not-approved",
                    "open-deal",
                    "fork-candidate-found",
                    "indicators-unknown",
                    "market-condition-unknown",
                    "fork-score-too-low",
                    "no-momentum-trigger",
                    "stoch-overbought",
                    "volume-spiking",
                    "macd-bearish",
                    "price-overextended",
                    "btc-trend-strong",
                    "btc-above-ema",
                    "btc-trend-down",
                    "btc-oversold",
                    "signal-already-sent",
                    "deal-already-active",
                    "price-unchanged-since-signal",
                    "fork-indicators-unknown",
                    "btc-multiplier-unknown",
                    "price-unknown",
                    "open-deals-unknown");

    private static final List<String> DCA_RULES =
            List.of(
                    "btc-unsafe",
                    "btc-unknown",
                    "deal-in-profit",
                    "macd-not-crossed",
                    "deal-zombie",
                    "fork-score-too-low",
                    "safu-score-too-low",
                    "recovery-odds-hopeless",
                    "ladder-exhausted",
                    "ladder-step-exceeds-budget",
                    "rsi-too-low",
                    "macd-histogram-too-low",
                    "adx-too-low",
                    "fork-score-weak",
                    "fork-score-decayed",
                    "macd-lift-too-low",
                    "rsi-slope-too-low",
                    "drawdown-too-shallow",
                    "tp1-distance-too-large",
                    "tp1-distance-negative",
                    "recovery-odds-too-low",
                    "break-even-gain-too-small",
                    "no-bottom-reversal",
                    "reversal-macd-lift-too-low",
                    "reversal-rsi-slope-too-low",
                    "bottom-reversal-detected",
                    "bottom-reversal-unconfirmed",
                    "rsi-below-floor",
                    "no-step-improvement",
                    "price-unchanged-since-step",
                    "step-progress-insufficient",
                    "adaptive-gap-too-small",
                    "price-above-last-step",
                    "step-gap-too-small",
                    "step-already-fired",
                    "amount-exceeds-budget",
                    "confidence-too-low",
                    "health-poor",
                    "price-unknown",
                    "average-entry-unknown",
                    "indicators-unknown",
                    "macd-history-unknown",
                    "closes-unknown",
                    "fork-score-unknown",
                    "entry-score-unknown",
                    "safu-score-unknown",
                    "recovery-odds-unknown",
                    "confidence-unknown",
                    "last-step-unknown",
                    "spent-unknown",
                    "min-order-unknown",
                    "btc-status-unknown",
                    "confidence-strong-and-rising",
                    "rescue-scores-strong",
                    "rescue-confidence-high",
                    "rescue-confidence-medium",
                    "rescue-confidence-desperate",
                    "ladder-amount",
                    "model-amount",
                    "model-amount-below-floor",
                    "model-amount-above-ladder-multiple",
                    "spend-prediction-unknown",
                    "drawdown-below-spend-limit",
                    "tp1-distance-too-small",
                    "amount-above-spent-multiple",
                    "amount-above-budget",
                    "budget-exhausted",
                    "tp1-near-boost",
                    "drawdown-cap-reached",
                    "amount-above-drawdown-cap",
                    "amount-below-min-order");

    @Test
    void theStreamIsRepeatable() {
        FactGenerator one = new FactGenerator(11);
        FactGenerator other = new FactGenerator(11);
        for (int i = 0; i < 300; i++) {
            Question question = List.of(Question.BTC, Question.FORK, Question.DCA).get(i % 3);
            assertThat(one.next(question)).isEqualTo(other.next(question));
        }
    }

    @Test
    void everyBtcRuleConcludesOftenAndStaysSilentOften() {
        Map<String, Integer> counts = count(Question.BTC);
        assertBothWays(counts, BTC_RULES);
    }

    @Test
    void everyForkRuleConcludesOftenAndStaysSilentOften() {
        Map<String, Integer> counts = count(Question.FORK);
        assertBothWays(counts, FORK_RULES);
        assertThat(counts.get("OPEN_DEAL")).isGreaterThan(LINES / 20);
        assertThat(counts.get("HOLD")).isGreaterThan(LINES / 20);
    }

    @Test
    void everyDcaRuleConcludesOftenAndStaysSilentOften() {
        Map<String, Integer> counts = count(Question.DCA);
        assertBothWays(counts, DCA_RULES);
        assertThat(counts.get("PLACE_SAFETY_ORDER")).isGreaterThan(LINES / 20);
        assertThat(counts.get("HOLD")).isGreaterThan(LINES / 20);
        assertThat(counts.get("lifted")).isGreaterThan(LINES / 200);
    }

    private static Map<String, Integer> count(Question question) {
        FactGenerator generator = new FactGenerator(20_250_601);
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < LINES; i++) {
            FloorResult result = Floor.decide(generator.next(question));
            counts.merge(result.outcome(), 1, Integer::sum);
            for (String rule : concluded(result)) {
                counts.merge(rule, 1, Integer::sum);
            }
            if (!result.lifted().isEmpty()) {
                counts.merge("lifted", 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Set<String> concluded(FloorResult result) {
        Set<String> rules = new HashSet<>();
        rules.addAll(result.proposals());
        rules.addAll(result.vetoes());
        rules.addAll(result.lifted());
        rules.addAll(result.tags());
        for (Adjustment adjustment : result.adjustments()) {
            rules.add(adjustment.rule());
        }
        if (result.timeframes() != null) {
            result.timeframes().values().forEach(rules::addAll);
        }
        return rules;
    }

    private static void assertBothWays(Map<String, Integer> counts, List<String> rules) {
        List<String> oneSided = new ArrayList<>();
        for (String rule : rules) {
            int count = counts.getOrDefault(rule, 0);
            if (count < ENOUGH || LINES - count < ENOUGH) {
                oneSided.add(rule + " " + count + " of " + LINES);
            }
        }
        assertThat(oneSided).isEmpty();
        Set<String> unlisted = new HashSet<>(counts.keySet());
        unlisted.removeAll(rules);
        unlisted.removeIf(name -> !name.equals(name.toLowerCase(java.util.Locale.ROOT)));
        unlisted.remove("lifted");
        assertThat(unlisted).isEmpty();
    }
}
