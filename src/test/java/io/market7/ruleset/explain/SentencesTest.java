package io.market7.ruleset.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.ConditionEvidence;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.RuleEvidence;
import io.market7.domain.decision.RuleState;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.TestRulesets;
import org.junit.jupiter.api.Test;

/** Evidence and sentences of the shipped guards, as a person reads them. */
class SentencesTest {

    private static final String RECORD =
            "indicators: { 15m: { closeAt: 2025-06-01T12:00:00Z, close: 96, rsi: RSI, adx: 20,"
                    + " macdHistogram: 0.1, macdLift: 0.1, rsiSlope: 2 } }\n";
    private static final String RISING =
            "previous: { confidence: 0.6, tp1DistancePct: 1.0, at: 2025-06-01T11:45:00Z }\n";

    private static Decision full(String changes) {
        return TestRulesets.engine().decide(TestFacts.deal(changes), ExplainLevel.FULL);
    }

    private static RuleEvidence rule(String name, String changes) {
        return full(changes).explanation().rules().stream()
                .filter(rule -> rule.rule().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String rule, String changes) {
        return rule(rule, changes).text();
    }

    @Test
    void anRsiTooLowIsShownAsTheContractSays() {
        RuleEvidence rule = rule("rsi-too-low", RECORD.replace("RSI", "38.2"));
        assertThat(rule.state()).isEqualTo(RuleState.FIRED);
        assertThat(rule.conclusion()).isEqualTo("veto");
        assertThat(rule.liftedBy()).isNull();
        assertThat(rule.file()).isEqualTo("rules/dca/1.0.0/guards/indicator-health.drl");
        assertThat(rule.line()).isEqualTo(2);
        assertThat(rule.conditions())
                .contains(
                        new ConditionEvidence(
                                "indicators.15m.rsi",
                                "<",
                                42.0,
                                "minRsiPoints",
                                38.2,
                                "points",
                                true,
                                -3.8));
        assertThat(rule.text())
                .isEqualTo(
                        "RSI (15m) 38.2 is below 42: sellers still have the upper hand while RSI stays down.");
    }

    @Test
    void aLiftedRuleNamesWhatLiftedIt() {
        RuleEvidence rule = rule("rsi-too-low", RECORD.replace("RSI", "38.2") + RISING);
        assertThat(rule.state()).isEqualTo(RuleState.LIFTED);
        assertThat(rule.liftedBy()).isEqualTo("confidence-strong-and-rising");
        assertThat(rule("btc-unsafe", RISING).liftedBy()).isNull();
    }

    @Test
    void aRuleThatDoesNotConcludeSaysWhatIsMissing() {
        assertThat(text("rsi-too-low", RECORD.replace("RSI", "42")))
                .isEqualTo("\"rsi-too-low\" does not conclude: RSI (15m) 42 is not below 42.");
        assertThat(text("btc-unsafe", "{}"))
                .isEqualTo("\"btc-unsafe\" does not conclude: BTC status is SAFE, not UNSAFE.");
        assertThat(text("price-unknown", "{}"))
                .isEqualTo("\"price-unknown\" does not conclude: price is known.");
    }

    @Test
    void anUnknownInputIsCalledUnknown() {
        RuleEvidence rule = rule("rsi-too-low", RECORD.replace(" rsi: RSI,", ""));
        assertThat(rule.state()).isEqualTo(RuleState.UNKNOWN_INPUT);
        assertThat(rule.text())
                .isEqualTo("\"rsi-too-low\" does not conclude: RSI (15m) is unknown.");
        RuleEvidence record = rule("rsi-too-low", "indicators: null");
        assertThat(record.state()).isEqualTo(RuleState.UNKNOWN_INPUT);
        assertThat(record.text())
                .isEqualTo("\"rsi-too-low\" does not conclude: record (15m) is unknown.");
    }

    @Test
    void aTwinSaysWhatIsUnknown() {
        RuleEvidence price = rule("price-unknown", "price: null");
        assertThat(price.state()).isEqualTo(RuleState.FIRED);
        assertThat(price.conditions())
                .containsExactly(
                        new ConditionEvidence(
                                "price", "unknown", null, null, null, null, true, null));
        assertThat(price.text())
                .isEqualTo(
                        "price is unknown: without a fresh price nobody knows what is being bought.");
        assertThat(text("recovery-odds-unknown", "predictions: { confidence: 0.8 }"))
                .isEqualTo(
                        "recovery odds is unknown: silence is not consent: without a prediction the deal gets no more money.");
        assertThat(text("btc-unsafe", "btc: { condition: NEUTRAL, status: UNSAFE }"))
                .isEqualTo(
                        "BTC status is UNSAFE: when the market leader is unsafe, buying a dip is catching a falling knife.");
    }

    @Test
    void aRuleThatIsSwitchedOffIsNotMatched() {
        RuleEvidence off = rule("rsi-too-low", "parameters: { indicatorHealthRequired: false }");
        assertThat(off.state()).isEqualTo(RuleState.NOT_MATCHED);
        assertThat(off.text())
                .isEqualTo(
                        "\"rsi-too-low\" does not conclude: parameter indicatorHealthRequired is false and RSI (15m) 50 is not below 42.");
    }

    @Test
    void percentAndWordsOfMeasures() {
        assertThat(text("drawdown-too-shallow", "price: 99.2"))
                .startsWith("drawdown 0.8 % is below 1.2 %: ");
        assertThat(
                        text(
                                "confidence-too-low",
                                "predictions: { confidence: 0.6, recovery-odds: 0.9 }"))
                .startsWith("confidence 0.6 is below 0.65: ");
        assertThat(text("fork-score-too-low", "scores: { fork: 0.1, entryFork: 0.9, safu: 0.9 }"))
                .startsWith("fork score 0.1 is below 0.2: ");
    }

    @Test
    void anAdjustmentShowsTheAmountThatLayOnTheTable() {
        assertThat(
                        text(
                                "model-amount-above-ladder-multiple",
                                "predictions: { confidence: 0.8, recovery-odds: 0.9, spend: 70 }"))
                .isEqualTo(
                        "amount 70 is above 40: the model may stretch the ladder, but not beyond this multiple.");
        assertThat(rule("model-amount-above-ladder-multiple", "{}").state())
                .isEqualTo(RuleState.NOT_MATCHED);
    }

    @Test
    void whyListsOnlyWhatConcluded() {
        Decision decision =
                TestRulesets.engine()
                        .decide(TestFacts.deal(RECORD.replace("RSI", "38.2")), ExplainLevel.WHY);
        assertThat(decision.explanation().complete()).isFalse();
        assertThat(decision.explanation().rules())
                .extracting(RuleEvidence::rule)
                .contains("rsi-too-low", "ladder-amount")
                .isSorted();
    }
}
