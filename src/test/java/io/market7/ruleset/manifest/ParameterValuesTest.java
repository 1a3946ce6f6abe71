package io.market7.ruleset.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.codec.Sha256;
import io.market7.ruleset.RulesetException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Overrides and the digest of effective parameters. */
class ParameterValuesTest {

    private static final Manifest MANIFEST =
            ManifestReader.read(
                    "ruleset.yaml",
                    """
                    ruleset: x
                    version: 1.0.0
                    questions: [btc]
                    description: What?
                    change: First.
                    parameters:
                      - { name: zPct, type: number, range: [0, 100], default: 42, meaning: M }
                      - { name: offPct, type: number, nullable: true, range: [0, 1], default: null, meaning: M }
                      - { name: barCount, type: integer, range: [1, 9], default: 3, meaning: M }
                      - { name: aQuote, type: decimal, range: [0, 1000], default: 10.50, meaning: M }
                      - { name: enabled, type: flag, default: true, meaning: M }
                      - { name: mode, type: text, choices: [soft, hard], default: soft, meaning: M }
                      - { name: stepsQuote, type: decimals, range: [0, 99], default: [20, 15.0], meaning: M }
                      - { name: capsQuote, type: decimal-map, default: { 10: 300, 0: 25 }, meaning: M }
                    """);
    private static final ParameterValues DEFAULTS = ParameterValues.defaults(MANIFEST);

    @Test
    void theDigestIsThatOfTheCanonicalText() {
        String canonical =
                """
                aQuote=10.5
                barCount=3
                capsQuote=[0:25, 10:300]
                enabled=true
                mode=soft
                offPct=null
                stepsQuote=[20, 15]
                zPct=42
                """;
        assertThat(DEFAULTS.sha256()).isEqualTo(Sha256.hex(canonical));
    }

    @Test
    void theSameValueWrittenOtherwiseHasTheSameDigest() {
        for (Object same : List.of(42, 42.0, new BigDecimal("42.00"), new BigDecimal("4.2E1"))) {
            assertThat(DEFAULTS.with("o", Map.of("zPct", same)).sha256())
                    .isEqualTo(DEFAULTS.sha256());
        }
        assertThat(DEFAULTS.with("o", Map.of("aQuote", "10.5")).sha256())
                .isEqualTo(DEFAULTS.sha256());
    }

    @Test
    void everyOtherValueHasAnotherDigest() {
        Map<String, Object> others =
                Map.of(
                        "zPct",
                        42.000001,
                        "offPct",
                        0,
                        "barCount",
                        4,
                        "aQuote",
                        "10.51",
                        "enabled",
                        false,
                        "mode",
                        "hard",
                        "stepsQuote",
                        List.of(15, 20),
                        "capsQuote",
                        Map.of("0", 25));
        others.forEach(
                (name, value) ->
                        assertThat(DEFAULTS.with("o", Map.of(name, value)).sha256())
                                .as(name)
                                .isNotEqualTo(DEFAULTS.sha256()));
    }

    @Test
    void overridesAreTypedAndInManifestOrder() {
        ParameterValues values = DEFAULTS.with("o", Map.of("zPct", 40, "aQuote", 7));
        assertThat(values.number("zPct")).isEqualTo(40.0);
        assertThat(values.decimal("aQuote")).isEqualByComparingTo("7");
        assertThat(values.asMap().keySet()).first().isEqualTo("zPct");
        assertThat(values.decimalMap("capsQuote").keySet())
                .containsExactly(BigDecimal.ZERO, BigDecimal.TEN);
        assertThat(DEFAULTS.number("zPct")).isEqualTo(42.0);
    }

    @Test
    void nullSwitchesOffOnlyWhatMayBeOff() {
        Map<String, Object> off = new HashMap<>();
        off.put("offPct", null);
        assertThat(DEFAULTS.with("o", off).has("offPct")).isFalse();
        Map<String, Object> on = new HashMap<>();
        on.put("zPct", null);
        assertThatThrownBy(() -> DEFAULTS.with("parameters.x", on))
                .isInstanceOf(RulesetException.class)
                .hasMessage("parameters.x: The parameter zPct is null. Expected a number.");
    }

    @Test
    void everyRefusedOverrideIsNamed() {
        Map<String, Object> wrong =
                new java.util.TreeMap<>(
                        Map.of(
                                "zPctt",
                                1,
                                "zPct",
                                101,
                                "mode",
                                "loud",
                                "stepsQuote",
                                List.of(100)));
        assertThatThrownBy(() -> DEFAULTS.with("parameters.x", wrong))
                .isInstanceOf(RulesetException.class)
                .hasMessageContaining("Ruleset x has no parameter zPctt. Did you mean zPct?")
                .hasMessageContaining("zPct is 101.0. Expected a value from 0 to 100.")
                .hasMessageContaining("mode is loud. Expected one of [soft, hard].")
                .hasMessageContaining("stepsQuote is 100. Expected a value from 0 to 99.");
    }

    @Test
    void aCalculationThatMissesItsParameterSaysWhichOne() {
        assertThatThrownBy(() -> DEFAULTS.number("gonePct"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Ruleset x declares no parameter gonePct");
    }
}
