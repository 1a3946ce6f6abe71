package io.market7.ruleset.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.score.RrrComponents;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.TestRulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RrrScoreTest {

    private static final RrrComponents BEST = new RrrComponents(11, 1.0, 1.0, 1.0, 1.0);

    private static RrrComponents components(String hour, String rrr) {
        String facts =
                """
                question: fork
                at: 2025-06-01T12:00:00Z
                indicators: { 1h: { closeAt: 2025-06-01T12:00:00Z%s } }
                rrr: { %s }
                """
                        .formatted(hour, rrr);
        return RrrScore.components(
                new FreshFacts(
                        TestFacts.read(facts), TestRulesets.bound().ruleset("fork").defaults()));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 100, 1",
        "0.4, 100, 1",
        "1, 100, 0.5",
        "2, 100, 0.25",
        "0, 100, 1",
        "100, 100, 0.005",
        "0.00001, 0.001, 0.5",
        "1000, 100000, 0.5"
    })
    void theTargetIsAsNearAsOneAtrInPercentOfThePriceSays(double atr, double close, double ratio) {
        assertThat(RrrScore.tp1Ratio(atr, close)).isEqualTo(ratio);
    }

    @ParameterizedTest
    @CsvSource({"0.02, 1", "0.03, 1", "0.01, 0.5", "0.008, 0.4", "0, 0", "-0.01, 0"})
    void theSlopeCountsFullyFromTwoHundredthsOfAPercent(double slopePct, double ratio) {
        assertThat(RrrScore.emaSlopeRatio(slopePct)).isEqualTo(ratio);
    }

    @ParameterizedTest
    @CsvSource({"15, 0", "14, 0", "20, 0.5", "17.3, 0.23", "25, 1", "40, 1"})
    void adxCountsFromFifteenAndFullyFromTwentyFive(double adx, double ratio) {
        assertThat(RrrScore.adxRatio(adx)).isEqualTo(ratio);
    }

    @Test
    void eachComponentIsUnknownOnlyWhileItsOwnInputIs() {
        RrrComponents parts = components(", adx: 20", "timeToTp1Ratio: 0.25");
        assertThat(parts).isEqualTo(new RrrComponents(null, null, null, 0.5, 0.25));
        parts = components(", atr: 1, close: 100", "candles: 3, emaSlopePct: 0.01");
        assertThat(parts).isEqualTo(new RrrComponents(3, 0.5, 0.5, null, null));
        assertThat(components(", atr: 1", "candles: 3").tp1Ratio()).isNull();
        assertThat(components(", close: 1", "candles: 3").tp1Ratio()).isNull();
    }

    @Test
    void theWeightsAddUpToOneAndEachPartHasItsOwn() {
        assertThat(RrrScore.of(BEST)).isEqualTo(1);
        assertThat(RrrScore.of(new RrrComponents(11, 1.0, 0.0, 0.0, 0.0))).isEqualTo(0.3);
        assertThat(RrrScore.of(new RrrComponents(11, 0.0, 1.0, 0.0, 0.0))).isEqualTo(0.25);
        assertThat(RrrScore.of(new RrrComponents(11, 0.0, 0.0, 1.0, 0.0))).isEqualTo(0.25);
        assertThat(RrrScore.of(new RrrComponents(11, 0.0, 0.0, 0.0, 1.0))).isEqualTo(0.2);
    }

    @Test
    void theScoreIsRoundedToFourPlaces() {
        assertThat(RrrScore.of(new RrrComponents(11, 1.0, 1.0, 0.3999, 0.0))).isEqualTo(0.65);
        assertThat(RrrScore.of(new RrrComponents(11, 1.0, 1.0, 0.3997, 0.0))).isEqualTo(0.6499);
    }

    @Test
    void oneUnknownPartLeavesTheScoreUnknownButTheCountOfBarsDoesNot() {
        assertThat(RrrScore.of(new RrrComponents(11, null, 1.0, 1.0, 1.0))).isNull();
        assertThat(RrrScore.of(new RrrComponents(11, 1.0, null, 1.0, 1.0))).isNull();
        assertThat(RrrScore.of(new RrrComponents(11, 1.0, 1.0, null, 1.0))).isNull();
        assertThat(RrrScore.of(new RrrComponents(11, 1.0, 1.0, 1.0, null))).isNull();
        assertThat(RrrScore.of(new RrrComponents(null, 1.0, 1.0, 1.0, 1.0))).isEqualTo(1);
    }
}
