package io.market7.prediction.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.InvalidFactException;
import io.market7.domain.decision.FactSet;
import io.market7.ruleset.TestFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureSchemaTest {
    private static final Feature RSI =
            new Feature("rsi", "indicators.15m.rsi", "points", 0, 100, MissingPolicy.REQUIRED);
    private static final Feature DRAWDOWN =
            new Feature("d", "position.drawdownPct", "percent", -100, 4, MissingPolicy.ALLOWED);
    private static final Feature BTC =
            new Feature("btc", "btc.1h.rsi", "points", 0, 100, MissingPolicy.ALLOWED);

    private static final FactSet FACTS = TestFacts.read(TestFacts.DEAL);

    private static FeatureSchema of(Feature... features) {
        return new FeatureSchema(List.of(features));
    }

    @Test
    void readsFactsInTheOrderOfTheSchemaAndLeavesTheUnknownUnknown() {
        FeatureRow row = of(DRAWDOWN, RSI, BTC).row(FACTS);
        assertThat(row.usable()).isTrue();
        assertThat(row.values()).containsExactly(4f, 50f, Float.NaN);
    }

    @Test
    void refusesARowWhoseRequiredFeatureIsUnknown() {
        FactSet unknown = TestFacts.deal("indicators: { }");
        assertThat(of(RSI).row(unknown).refusal())
                .isEqualTo("feature rsi (indicators.15m.rsi) is unknown");
    }

    @Test
    void takesTheEndsOfARangeAndRefusesWhatLiesBeyond() {
        assertThat(of(DRAWDOWN).given(new double[] {4}).usable()).isTrue();
        assertThat(of(DRAWDOWN).given(new double[] {-100}).usable()).isTrue();
        assertThat(of(DRAWDOWN).given(new double[] {4.0001}).refusal())
                .isEqualTo("feature d is 4.0001, expected -100.0 to 4.0");
        assertThat(of(DRAWDOWN).given(new double[] {-100.0001}).usable()).isFalse();
        assertThat(of(DRAWDOWN).given(new double[] {Double.POSITIVE_INFINITY}).usable()).isFalse();
    }

    @Test
    void refusesFactsThatKnowWhatClosedLater() {
        assertThatThrownBy(() -> at(FACTS, FACTS.at().minusSeconds(1)))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageContaining("Expected an instant not later than at");
        assertThatThrownBy(
                        () ->
                                TestFacts.deal(
                                        "indicators: { 1h: { closeAt: 2025-06-01T12:00:01Z, rsi: 40 } }"))
                .hasMessageContaining("indicators.1h.closeAt");
        assertThatThrownBy(
                        () ->
                                TestFacts.deal(
                                        "btc: { 1h: { closeAt: 2025-06-01T12:00:01Z, rsi: 40 } }"))
                .hasMessageContaining("btc.1h.closeAt");
    }

    @Test
    void refusesFeaturesThatWouldSeeTheOutcome() {
        for (String planted :
                List.of("label", "outcome.recovered", "resolvedAt", "indicators.15m.rsiNext")) {
            Feature feature = new Feature("x", planted, "points", 0, 1, MissingPolicy.ALLOWED);
            assertThatThrownBy(() -> of(feature))
                    .isInstanceOf(FeatureException.class)
                    .hasMessageContaining("no source is called " + planted);
        }
    }

    @Test
    void saysEveryFaultAtOnceAndTheNearName() {
        Feature turned =
                new Feature("rsi", "indicators.15m.rsj", "points", 5, 5, MissingPolicy.ALLOWED);
        assertThatThrownBy(() -> of(RSI, turned))
                .hasMessageContaining("rsi: found the name twice")
                .hasMessageContaining("range [5.0, 5.0]")
                .hasMessageContaining("Did you mean indicators.15m.rsi?");
        assertThatThrownBy(() -> new FeatureSchema(List.of())).hasMessageContaining("at least one");
    }

    @Test
    void everySourceIsOfTheFactsAndUnknownWhereTheyAreEmpty() {
        FactSet empty =
                TestFacts.read("{ question: dca, at: 2025-06-01T12:00:00Z, symbol: SOLUSDT }");
        assertThat(FeatureSources.ALL).hasSizeGreaterThan(60);
        FeatureSources.ALL.forEach(
                (name, source) -> assertThat(source.applyAsDouble(empty)).as(name).isNaN());
    }

    @Test
    void aFileComesBackAsItWasWritten() {
        FeatureSchema schema = of(RSI, DRAWDOWN, BTC);
        FeatureSchema read = FeatureFile.read(FeatureFile.write(schema));
        assertThat(read.features()).isEqualTo(schema.features());
        assertThatThrownBy(() -> FeatureFile.read("features: [{ name: a }]"))
                .hasMessageContaining("features[0]");
        assertThatThrownBy(
                        () ->
                                FeatureFile.read(
                                        "features: [{ name: a, source: s, unit: u, range: [1], missing: never }]"))
                .hasMessageContaining("features[0].range");
    }

    private static FactSet at(FactSet facts, java.time.Instant at) {
        return new FactSet(
                facts.id(),
                facts.question(),
                at,
                facts.subject(),
                facts.prices(),
                facts.indicators(),
                facts.btc(),
                facts.deal(),
                facts.ledger(),
                facts.scores(),
                facts.predictions(),
                facts.rrr(),
                facts.previous(),
                facts.tv(),
                facts.leverage(),
                facts.instrument(),
                facts.request(),
                facts.parameters());
    }
}
