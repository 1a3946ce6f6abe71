package io.market7.ruleset.flip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Flip;
import io.market7.domain.decision.FlipChange;
import io.market7.domain.decision.Flips;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.TestRulesets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What would turn a deal's decision, case by case. */
class FlipFinderTest {

    private static final String RECORD =
            "closeAt: 2025-06-01T12:00:00Z, close: 96, adx: 20, macdHistogram: 0.1, macdLift: 0.1, rsiSlope: 2";

    private final FlipFinder finder = new FlipFinder(TestRulesets::bound);

    private Flips find(String changes) {
        return find(changes, FlipOptions.DEFAULT);
    }

    private Flips find(String changes, FlipOptions options) {
        FactSet facts = TestFacts.deal(changes);
        return finder.find(facts, options);
    }

    private static FlipOptions only(String... patterns) {
        return FlipOptions.of(null, 3, List.of(patterns));
    }

    private static Flip buys(FlipChange... changes) {
        return new Flip(List.of(changes), "PLACE_SAFETY_ORDER", true);
    }

    @Test
    void aLowRsiFlipsAtItsThresholdNotBeyond() {
        Flips flips = find("{ indicators: { 15m: { rsi: 38.2, " + RECORD + " } } }");

        assertThat(flips.sets().get(0))
                .isEqualTo(buys(new FlipChange("indicators.15m.rsi", 38.2, 42.0)));
        assertThat(flips.complete()).isTrue();
    }

    @Test
    void anUnsafeMarketFlipsWhenItIsSafe() {
        assertThat(find("{ btc: { condition: NEUTRAL, status: UNSAFE } }").sets())
                .contains(buys(new FlipChange("btc.status", "UNSAFE", "SAFE")));
    }

    @Test
    void aSilentModelIsGivenAValue() {
        assertThat(find("{ predictions: { confidence: 0.8 } }").sets())
                .containsExactly(buys(new FlipChange("predictions.recovery-odds", null, 0.5)));
    }

    @Test
    void aPredictionOutsideItsRangeIsAsGoodAsNone() {
        assertThat(find("{ predictions: { confidence: 0.8, recovery-odds: 1.01 } }").sets())
                .containsExactly(buys(new FlipChange("predictions.recovery-odds", null, 0.5)));
    }

    @Test
    void twoVetoesOnTwoMeasuresNeedTwoChanges() {
        Flips flips =
                find(
                        "{ predictions: { confidence: 0.6, recovery-odds: 0.45 } }",
                        only("predictions.*"));

        assertThat(flips.sets())
                .containsExactly(
                        buys(
                                new FlipChange("predictions.confidence", 0.6, 0.65),
                                new FlipChange("predictions.recovery-odds", 0.45, 0.5)));
    }

    @Test
    void aShallowDrawdownFlipsAtThePriceOfTheTriggerWithinATick() {
        Flips flips = find("{ price: 99, instrument: { minNotional: 5, tickSize: 0.01 } }");

        // drawdownTriggerPct 1.2 below the average of 100
        assertThat(flips.sets())
                .contains(
                        buys(
                                new FlipChange(
                                        "price",
                                        new java.math.BigDecimal("99"),
                                        new java.math.BigDecimal("98.80"))));
    }

    @Test
    void anActionFlipsToHold() {
        Flips flips = find("{}");

        assertThat(flips.sets()).hasSize(5).allMatch(set -> set.outcome().equals("HOLD"));
        assertThat(flips.sets()).allMatch(set -> set.changes().size() == 1);
    }

    @Test
    void whatHasHappenedIsNamedAsTheReasonThatNothingHelps() {
        Flips flips = find("{ request: { step: 2 }, ledger: { firedSteps: [2], openDeals: [] } }");

        assertThat(flips.sets()).isEmpty();
        assertThat(flips.fixed()).contains("step-already-fired");
        assertThat(flips.complete()).isTrue();
    }

    @Test
    void moreVetoesThanChangesAreLeftAloneAtOnce() {
        Flips flips =
                find(
                        """
                        { predictions: { confidence: 0.1, recovery-odds: 0.1 },
                          btc: { condition: NEUTRAL, status: UNSAFE },
                          scores: { fork: 0.1, entryFork: 0.9, safu: 0.1 } }
                        """);

        assertThat(flips.sets()).isEmpty();
        assertThat(flips.complete()).isTrue();
        assertThat(flips.decisions()).isLessThan(10);
    }

    @Test
    void aSearchThatStopsAtItsLimitSaysSo() {
        Flips flips =
                find(
                        "{ indicators: { 15m: { rsi: 38.2, " + RECORD + " } } }",
                        new FlipOptions(null, 3, List.of(), 5, 3));

        assertThat(flips.complete()).isFalse();
    }

    @Test
    void onlyWhatThePatternsNameChanges() {
        String unsafe =
                "{ btc: { condition: NEUTRAL, status: UNSAFE }, predictions: { confidence: 0.6, recovery-odds: 0.9 } }";

        assertThat(find(unsafe, only("predictions.*")).sets()).isEmpty();
        assertThat(find(unsafe, only("predictions.*")).fixed()).containsExactly("btc-unsafe");
        assertThat(find(unsafe, only("predictions.*", "btc.status")).sets()).hasSize(1);
    }

    @Test
    void anUnknownPatternIsRefusedWithTheNearestName() {
        assertThatThrownBy(() -> find("{}", only("indicators.15m.rsy")))
                .isInstanceOf(FlipRefusal.class)
                .hasMessageContaining("Did you mean indicators.15m.rsi?");
        assertThatThrownBy(() -> find("{}", only("deal.averagePrice")))
                .isInstanceOf(FlipRefusal.class)
                .hasMessageContaining("a deal's history");
    }

    @Test
    void aGoalTheRulesNeverDecideIsRefused() {
        assertThatThrownBy(() -> find("{}", FlipOptions.of("OPEN_DEAL", 3, List.of())))
                .isInstanceOf(FlipRefusal.class)
                .hasMessageContaining("Expected one of PLACE_SAFETY_ORDER, HOLD");
        assertThatThrownBy(() -> find("{}", FlipOptions.of("PLACE_SAFETY_ORDER", 3, List.of())))
                .isInstanceOf(FlipRefusal.class)
                .hasMessageContaining("already");
    }

    @Test
    void moreThanFiveChangesAreRefused() {
        assertThat(FlipOptions.of(null, 5, List.of()).maxChanges()).isEqualTo(5);
        assertThatThrownBy(() -> FlipOptions.of(null, 6, List.of()))
                .isInstanceOf(FlipRefusal.class);
        assertThatThrownBy(() -> FlipOptions.of(null, 0, List.of()))
                .isInstanceOf(FlipRefusal.class);
    }
}
