package io.market7.ruleset.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.market.Timeframe;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.TestRulesets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value as old as its limit counts; a second older it is absent. */
class FreshFactsTest {

    private static final Instant AT = Instant.parse("2025-06-01T12:00:00Z");

    private static FreshFacts aged(long seconds) {
        Instant then = AT.minus(Duration.ofSeconds(seconds));
        String yaml =
                """
                question: fork
                at: 2025-06-01T12:00:00Z
                price: 96
                priceAt: AGE
                indicators: { 15m: { closeAt: AGE, rsi: 1 }, 1h: { closeAt: AGE, rsi: 2 }, 4h: { closeAt: AGE, rsi: 3 } }
                btc: { 15m: { closeAt: AGE, rsi: 4 }, 1h: { closeAt: AGE, rsi: 5 }, condition: NEUTRAL, status: SAFE, at: AGE }
                predictions: { confidence: 0.5 }
                predictionsAt: AGE
                """;
        return new FreshFacts(
                TestFacts.read(yaml.replace("AGE", then.toString())),
                TestRulesets.bound().ruleset("fork").defaults());
    }

    private static boolean known(String value, FreshFacts fresh) {
        return switch (value) {
            case "price" -> fresh.price() != null;
            case "15m" -> fresh.indicators(Timeframe.M15) != null;
            case "1h" -> fresh.indicators(Timeframe.H1) != null;
            case "4h" -> fresh.indicators(Timeframe.H4) != null;
            case "btc 15m" -> fresh.btc(Timeframe.M15) != null;
            case "btc 1h" -> fresh.btc(Timeframe.H1) != null;
            case "condition" -> fresh.givenCondition() != null;
            default -> fresh.givenStatus() != null;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "price, 1",
        "15m, 20",
        "1h, 75",
        "4h, 300",
        "btc 15m, 20",
        "btc 1h, 75",
        "condition, 20",
        "status, 20"
    })
    void theLimitItselfIsFresh(String value, int minutes) {
        assertThat(known(value, aged(0))).isTrue();
        assertThat(known(value, aged(60L * minutes - 1))).isTrue();
        assertThat(known(value, aged(60L * minutes))).isTrue();
        assertThat(known(value, aged(60L * minutes + 1))).isFalse();
    }

    private static Double prediction(String model, String value, long seconds) {
        String changes =
                "{ predictions: { %s: %s }, predictionsAt: %s }"
                        .formatted(model, value, AT.minus(Duration.ofSeconds(seconds)));
        return new FreshFacts(
                        TestFacts.deal(changes), TestRulesets.bound().ruleset("dca").defaults())
                .prediction(model);
    }

    @Test
    void aPredictionAgesToo() {
        assertThat(prediction("confidence", "0.5", 1200)).isEqualTo(0.5);
        assertThat(prediction("confidence", "0.5", 1201)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "confidence, 0, true",
        "confidence, 1, true",
        "confidence, -0.0001, false",
        "confidence, 1.0001, false",
        "recovery-odds, 0, true",
        "recovery-odds, 1.0001, false",
        "spend, 0.0001, true",
        "spend, 500, true",
        "spend, 0, false",
        "spend, -1, false"
    })
    void aPredictionOutsideItsRangeIsAbsent(String model, String value, boolean known) {
        assertThat(prediction(model, value, 0) != null).isEqualTo(known);
    }

    @Test
    void agesFollowTheParameters() {
        var facts = TestFacts.deal("{ priceAt: 2025-06-01T11:58:00Z }");
        var defaults = TestRulesets.bound().ruleset("dca").defaults();
        assertThat(new FreshFacts(facts, defaults).price()).isNull();
        assertThat(
                        new FreshFacts(facts, defaults.with("o", Map.of("priceMaxAgeMinutes", 2)))
                                .price())
                .isEqualByComparingTo("96");
    }

    @Test
    void aValueWithoutAnInstantIsAsFreshAsTheQuestion() {
        FreshFacts fresh =
                new FreshFacts(
                        TestFacts.deal("{}"), TestRulesets.bound().ruleset("dca").defaults());
        assertThat(fresh.price()).isEqualByComparingTo("96");
        assertThat(fresh.prediction("confidence")).isEqualTo(0.8);
    }
}
