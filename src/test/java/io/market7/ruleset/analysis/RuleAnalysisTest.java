package io.market7.ruleset.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RuleFolders;
import io.market7.ruleset.check.FactSchema;
import io.market7.ruleset.compile.RulesetReader;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.manifest.ParameterValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is odd is said, and its twin that is not is passed over. */
class RuleAnalysisTest {

    private static final String M15 = "series == Series.SYMBOL, timeframe == Timeframe.M15, ";

    @TempDir private Path folder;

    private Path version;

    @BeforeEach
    void copy() throws IOException {
        version = RuleFolders.draft(folder.resolve("dca"), "1.1.0");
        RuleFolders.deleteScenarios(version);
    }

    private static String rule(String name, String patterns, String conclusion) {
        return """
        // It is tried.
        rule "%s"
        when
            %s
        then
            insertLogical( %s( drools.getRule() ) );
        end

        """
                .formatted(name, patterns, conclusion);
    }

    private List<String> found(String rules, Map<String, Object> overrides) throws IOException {
        Files.writeString(version.resolve("guards/tried.drl"), rules);
        RulesetSource source = new RulesetReader(new FactSchema()).read(version);
        return RuleAnalysis.of(
                        source, ParameterValues.defaults(source.manifest()).with("test", overrides))
                .stream()
                .map(Diagnostic::toString)
                .filter(each -> !each.contains("healthyRatio"))
                .toList();
    }

    static Stream<Arguments> odd() {
        return Stream.of(
                odd(
                        "Indicators( " + M15 + "rsi < 30, rsi > 70 )",
                        "Indicators( " + M15 + "rsi > 30, rsi < 70 )",
                        "can never match: it asks for rsi < 30 and for rsi > 70"),
                odd(
                        "Indicators( " + M15 + "rsi < 30, rsi >= 30 )",
                        "Indicators( " + M15 + "rsi <= 30, rsi >= 30 )",
                        "can never match"),
                odd(
                        "Indicators( " + M15 + "timeframe == Timeframe.H1, rsi < 30 )",
                        "Indicators( " + M15 + "rsi < 30 )",
                        "can never match"),
                odd(
                        "NextStep( stepFired, !stepFired )",
                        "NextStep( stepFired )",
                        "can never match"),
                odd(
                        "NextStep( stepFired ) NextStep( !stepFired )",
                        "NextStep( !stepFired )",
                        "can never match"),
                odd(
                        "Deal( averagePrice == null, averagePrice > 3B )",
                        "Deal( averagePrice > 3B )",
                        "can never match"),
                odd(
                        "Prediction( model == \"confidence\", value < 0.2 ) not Prediction( model == \"confidence\" )",
                        "Prediction( model == \"confidence\", value < 0.2 ) not Prediction( model == \"spend\" )",
                        "can never match: it asks for a Prediction"),
                odd(
                        "Indicators( " + M15 + "rsi < 0 )",
                        "Indicators( " + M15 + "rsi < 0.1 )",
                        "never outside 0 to 100"),
                odd(
                        "Indicators( " + M15 + "adx > 100 )",
                        "Indicators( " + M15 + "adx >= 100 )",
                        "never outside 0 to 100"),
                odd(
                        "Indicators( " + M15 + "vwap < 3 )",
                        "Indicators( " + M15 + "rsi < 3 )",
                        "is silent while vwap is unknown"),
                odd(
                        "Candidate( question == Question.DCA )",
                        "Candidate( question == Question.DCA, side == Side.SHORT )",
                        "vetoes every candidate"));
    }

    private static Arguments odd(String pattern, String twin, String says) {
        return Arguments.of(pattern, twin, says);
    }

    @ParameterizedTest
    @MethodSource("odd")
    void saysWhatIsOddAndPassesOverItsTwin(String pattern, String twin, String says)
            throws IOException {
        List<String> found = found(rule("tried", pattern, "veto"), Map.of());
        assertThat(found)
                .singleElement()
                .asString()
                .contains(says, "guards/tried.drl:2:1", "\"tried\"");
        assertThat(found(rule("tried", twin, "veto"), Map.of())).isEmpty();
    }

    @Test
    void aRuleThatAddsNothingIsNamedWithTheOther() throws IOException {
        String wide = rule("wide", "Indicators( " + M15 + "rsi < 40 )", "veto");
        String narrow = rule("narrow", "Indicators( " + M15 + "rsi < 30, adx > 20 )", "veto");
        assertThat(found(wide + narrow, Map.of()))
                .singleElement()
                .asString()
                .contains("\"narrow\" matches only where \"wide\" does");
        String lifted = rule("wide", "Indicators( " + M15 + "rsi < 40 )", "liftableVeto");
        assertThat(found(lifted + narrow, Map.of())).isEmpty();
        String other = rule("narrow", "Indicators( " + M15 + "rsi < 50, adx > 20 )", "veto");
        assertThat(found(wide + other, Map.of())).isEmpty();
        String same = rule("again", "Indicators( " + M15 + "rsi < 40.0 )", "veto");
        assertThat(found(wide + same, Map.of()))
                .singleElement()
                .asString()
                .contains("\"again\" matches exactly where \"wide\" does");
        String absent = rule("absent", "not Prediction( model == \"confidence\" )", "veto");
        String high =
                rule("high", "not Prediction( model == \"confidence\", value > 0.5 )", "veto");
        assertThat(found(absent + high, Map.of()).toString())
                .contains("\"absent\" matches only where \"high\" does")
                .doesNotContain("\"high\" matches");
    }

    @Test
    void parametersOfTheSameNameAreTheSameThreshold() throws IOException {
        String one =
                rule(
                        "one",
                        "Parameters( $min : minRsiPoints ) Indicators( " + M15 + "rsi < $min )",
                        "veto");
        String two =
                rule(
                        "two",
                        "Parameters( $least : minRsiPoints ) Indicators( "
                                + M15
                                + "rsi < $least, adx < 5 )",
                        "veto");
        assertThat(found(one + two, Map.of()))
                .anyMatch(each -> each.contains("\"two\" matches only where \"one\" does"));
        String never =
                rule(
                        "tried",
                        "Parameters( $min : minRsiPoints ) Indicators( "
                                + M15
                                + "rsi < $min, rsi > 50 )",
                        "veto");
        assertThat(found(never, Map.of()))
                .singleElement()
                .asString()
                .contains(
                        "can never match with the values in force",
                        "rsi < 42 (minRsiPoints)",
                        "rsi > 50");
        assertThat(found(never, Map.of("minRsiPoints", 55))).isEmpty();
    }

    @Test
    void twoGuardsThatLetNothingOutAreNamedTogether() throws IOException {
        String below = rule("below", "Indicators( " + M15 + "rsi < 60 )", "veto");
        String above = rule("above", "Indicators( " + M15 + "rsi >= %s )", "veto");
        assertThat(found(below + above.formatted("60"), Map.of()))
                .singleElement()
                .asString()
                .contains("\"above\" and \"below\" veto every candidate together", "rsi < 60");
        assertThat(found(below + above.formatted("60.1"), Map.of())).isEmpty();
        String strict = rule("above", "Indicators( " + M15 + "rsi > 60 )", "veto");
        assertThat(found(below + strict, Map.of())).isEmpty();
        String hour =
                rule(
                        "above",
                        "Indicators( series == Series.SYMBOL, timeframe == Timeframe.H1, rsi >= 60 ) Indicators( "
                                + M15
                                + "adx < 5 )",
                        "veto");
        assertThat(found(below + hour, Map.of()).toString()).doesNotContain("together");
        String switched =
                rule(
                        "above",
                        "Parameters( rescueEnabled ) Indicators( " + M15 + "rsi >= 60 )",
                        "veto");
        assertThat(found(below + switched, Map.of())).isEmpty();
        assertThat(found(below + switched, Map.of("rescueEnabled", true)).toString())
                .contains("together");
    }

    @Test
    void aParameterNobodyReadsIsNamedAtItsLine() throws IOException {
        Path manifest = version.resolve("ruleset.yaml");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        + "  - { name: idlePct, type: number, unit: percent, range: [0, 9], default: 1, meaning: \"Nothing\" }\n");
        Path declared = version.resolve("parameters.drl");
        Files.writeString(
                declared,
                Files.readString(declared)
                        .replace(
                                "minRsiPoints : double",
                                "minRsiPoints : double\n    idlePct : double"));
        int last = Files.readAllLines(manifest).size();
        String harmless = rule("tried", "NextStep( stepFired )", "tag");
        assertThat(found(harmless, Map.of()))
                .containsExactly(
                        "rules/dca/1.1.0/ruleset.yaml:"
                                + last
                                + ":1: No rule and no measure reads the parameter idlePct. Expected one that does, or no such parameter.");
        assertThat(
                        found(
                                rule(
                                        "tried",
                                        "Parameters( $idle : idlePct ) Momentum( histogramPct < $idle )",
                                        "tag"),
                                Map.of()))
                .isEmpty();
    }

    /** Two things in the shipped rules are odd, and known to be. */
    @ParameterizedTest
    @ValueSource(strings = {"btc", "dca", "fork", "safu", "leverage"})
    void shippedRulesAreNotSuspected(String ruleset) {
        RulesetSource source =
                new RulesetReader(new FactSchema()).read(Path.of("rules", ruleset, "1.0.0"));
        String known =
                switch (ruleset) {
                    case "dca" -> "No rule and no measure reads the parameter healthyRatio.";
                    case "leverage" -> "The rule \"btc-status-unknown\" matches only where";
                    default -> null;
                };
        List<Diagnostic> found =
                RuleAnalysis.of(source, ParameterValues.defaults(source.manifest()));
        assertThat(found).hasSize(known == null ? 0 : 1);
        assertThat(found).allMatch(each -> each.message().startsWith(known));
    }

    @Test
    void whatMeasuresReadStandsInTheirCode() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java"))
                            .filter(each -> !each.endsWith("MeasureParameters.java"))
                            .toList()) {
                code.append(Files.readString(file));
            }
        }
        for (String ruleset : List.of("btc", "dca", "fork", "safu", "leverage")) {
            for (String name : MeasureParameters.of(ruleset)) {
                boolean read =
                        code.indexOf('"' + name + '"') >= 0 || name.equals("alertCooldownMinutes");
                assertThat(read).as(ruleset + " " + name).isTrue();
            }
        }
    }
}
