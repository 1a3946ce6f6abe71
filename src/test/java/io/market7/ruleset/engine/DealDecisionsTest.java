package io.market7.ruleset.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.floor.FactGenerator;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.TestRulesets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Overrides, amounts and ages through the shipped ruleset dca. */
class DealDecisionsTest {

    private static final String WEAK =
            "indicators: { 15m: { closeAt: 2025-06-01T12:00:00Z, close: 96, rsi: 38.2, adx: 20,"
                    + " macdHistogram: 0.1, macdLift: 0.1, rsiSlope: 2 } }\n";
    private static final String RISING =
            "previous: { confidence: 0.6, tp1DistancePct: 1.0, at: 2025-06-01T11:45:00Z }\n";

    private static Decision decide(String changes) {
        return TestFacts.decide(TestFacts.deal(changes));
    }

    @Test
    void aHealthyDealBuysItsNextRung() {
        Decision decision = decide("{}");
        assertThat(decision.vetoes()).isEmpty();
        assertThat(decision.outcome()).isEqualTo("PLACE_SAFETY_ORDER");
        assertThat(decision.amountQuote()).isEqualByComparingTo("20");
        assertThat(decision.proposals()).containsExactly("ladder-amount");
    }

    @Test
    void anOverrideLiftsWhatMayBeLifted() {
        assertThat(decide(WEAK).vetoes()).containsExactly("rsi-too-low");
        Decision decision = decide(WEAK + RISING);
        assertThat(decision.outcome()).isEqualTo("PLACE_SAFETY_ORDER");
        assertThat(decision.vetoes()).isEmpty();
        assertThat(decision.lifted()).containsExactly("rsi-too-low");
        assertThat(decision.tags()).contains("confidence-strong-and-rising");
    }

    @Test
    void anOverrideLeavesHardVetoesStanding() {
        Decision decision =
                decide(
                        WEAK
                                + RISING
                                + "btc: { condition: NEUTRAL, status: UNSAFE }\ninstrument: null\n");
        assertThat(decision.outcome()).isEqualTo("HOLD");
        assertThat(decision.vetoes()).containsExactly("btc-unsafe", "min-order-unknown");
        assertThat(decision.lifted()).containsExactly("rsi-too-low");
        assertThat(decision.amountQuote()).isNull();
    }

    @Test
    void withoutAnOverrideNothingIsLifted() {
        Decision decision = decide(WEAK + "btc: { condition: NEUTRAL, status: UNSAFE }\n");
        assertThat(decision.vetoes()).containsExactly("btc-unsafe", "rsi-too-low");
        assertThat(decision.lifted()).isEmpty();
    }

    @Test
    void everyChangeOfTheAmountIsRecordedInManifestOrder() {
        Decision decision =
                decide(
                        """
                        price: 98.5
                        predictions: { confidence: 0.8, recovery-odds: 0.9, spend: 70 }
                        """);
        assertThat(decision.proposals()).containsExactly("model-amount");
        assertThat(decision.adjustments().stream().map(DealDecisionsTest::words))
                .containsExactly(
                        "model-amount-above-ladder-multiple from 70 to 40",
                        "tp1-near-boost from 40 to 50",
                        "amount-above-drawdown-cap from 50 to 25");
        assertThat(decision.amountQuote()).isEqualByComparingTo("25");
    }

    private static String words(Adjustment change) {
        return change.rule()
                + " from "
                + change.from().toPlainString()
                + " to "
                + change.to().toPlainString();
    }

    @Test
    void adjustmentsFormAChainInManifestOrderFromTheProposalToTheAmount() {
        List<String> order = TestRulesets.bound().ruleset("dca").source().manifest().adjustments();
        FactGenerator generator = new FactGenerator(11);
        int changes = 0;
        for (int i = 0; i < 3_000; i++) {
            FactSet facts = generator.next(Question.DCA);
            Decision decision = TestFacts.decide(facts);
            List<Adjustment> chain = decision.adjustments();
            List<Integer> places = new ArrayList<>();
            for (int j = 0; j < chain.size(); j++) {
                places.add(order.indexOf(chain.get(j).rule()));
                assertThat(chain.get(j).from()).isNotEqualByComparingTo(chain.get(j).to());
                assertThat(j == 0 || chain.get(j - 1).to().equals(chain.get(j).from())).isTrue();
            }
            assertThat(places).isSorted().doesNotContain(-1).doesNotHaveDuplicates();
            if (!chain.isEmpty() && decision.amountQuote() != null) {
                BigDecimal last = chain.get(chain.size() - 1).to();
                assertThat(decision.amountQuote())
                        .isEqualByComparingTo(last.setScale(8, java.math.RoundingMode.DOWN));
            }
            changes += chain.size();
        }
        assertThat(changes).isGreaterThan(500);
    }

    @ParameterizedTest
    @CsvSource({
        "priceAt, 11:59:00, 11:58:59, price-unknown",
        "closeAt, 11:40:00, 11:39:59, indicators-unknown",
        "btcAt, 11:40:00, 11:39:59, btc-unknown",
        "predictionsAt, 11:40:00, 11:39:59, confidence-unknown"
    })
    void aValueAtItsMaximumAgeCountsAndASecondLaterItsTwinSpeaks(
            String field, String fresh, String stale, String twin) {
        assertThat(decide(aged(field, fresh)).vetoes()).doesNotContain(twin);
        assertThat(decide(aged(field, stale)).vetoes()).contains(twin);
    }

    private static String aged(String field, String time) {
        String instant = "2025-06-01T" + time + "Z";
        return switch (field) {
            case "closeAt" -> WEAK.replace("2025-06-01T12:00:00Z", instant);
            case "btcAt" -> "btc: { condition: NEUTRAL, status: SAFE, at: " + instant + " }\n";
            default -> field + ": " + instant + "\n";
        };
    }

    @Test
    void everyScoreKnownToTheDecisionIsShown() {
        Decision decision = decide("{}");
        assertThat(decision.scores()).containsKeys("fork", "entryFork", "safu", "health");
        assertThat(decision.scores()).containsEntry("fork", 0.9).doesNotContainKey("rescue");
        assertThat(decide("scores: { fork: 0.123456, health: 0.55 }\n").scores())
                .containsEntry("fork", 0.123456)
                .containsEntry("health", 0.55);
    }
}
