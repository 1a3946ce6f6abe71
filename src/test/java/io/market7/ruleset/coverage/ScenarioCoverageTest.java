package io.market7.ruleset.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.ruleset.TestFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scenarios show of rules and conditions, and what they do not. */
class ScenarioCoverageTest {

    private static final String SHALLOW =
            """
            // Too shallow.
            rule "too-shallow" when
                Parameters( zombieEnabled, $min : lowDrawdownPct )
                DealMeasures( drawdownPct < $min )
            then insertLogical( veto( drools.getRule() ) ); end
            """;

    private static final String SILENT =
            """
            // Nobody knows.
            rule "model-silent" when
                not Prediction( model == "confidence", value >= 0.5 )
            then insertLogical( veto( drools.getRule() ) ); end
            """;

    @TempDir private Path folder;

    @Test
    void aConditionIsSeenTheWaysItCameOut() {
        CoverageReport report =
                report(SHALLOW, hold("price: 99.9", "too-shallow"), pass("price: 90"));

        assertThat(points(report)).containsExactly("zombieEnabled 2/0", "drawdownPct < $min 1/1");
        assertThat(report.rulesHitRatio()).isEqualTo(1);
        assertThat(report.conditionsBothWaysRatio()).isEqualTo(0.5);
        assertThat(report.complete()).isFalse();
    }

    @Test
    void whatIsMissingIsSaidInTheWordsOfTheFactFormat() {
        ConditionCoverage condition =
                report(SHALLOW, pass("price: 90")).rules().get(0).conditions().get(1);

        assertThat(condition.line()).isEqualTo(4);
        assertThat(condition.holdsWhen()).isEqualTo("deal.drawdownPct below lowDrawdownPct (1)");
        assertThat(condition.failsWhen())
                .isEqualTo("deal.drawdownPct at or above lowDrawdownPct (1)");
    }

    @Test
    void aRuleThatNeverConcludedIsNotHit() {
        CoverageReport report = report(SHALLOW, pass("price: 90"));

        assertThat(report.rules().get(0).hits()).isZero();
        assertThat(report.rulesHitRatio()).isZero();
    }

    @Test
    void anUnknownValueShowsAComparisonNeitherWay() {
        CoverageReport report = report(SHALLOW, pass("price: null"));

        assertThat(points(report)).contains("drawdownPct < $min 0/0");
    }

    @Test
    void aParameterThatIsOffShowsNothingOfWhatIsComparedWithIt() {
        String rule =
                """
                // Late.
                rule "late" when
                    Parameters( $late : gapOverrideMinutes )
                    DealMeasures( drawdownPct > $late )
                then insertLogical( veto( drools.getRule() ) ); end
                """;

        assertThat(points(report(rule, pass("price: 90"))))
                .containsExactly("drawdownPct > $late 0/0");
    }

    @Test
    void aConditionIsSeenThoughAnotherOneBeforeItFailed() {
        String off = "{ price: 99.9, parameters: { zombieEnabled: false } }";

        assertThat(points(report(SHALLOW, pass(off))))
                .containsExactly("zombieEnabled 0/1", "drawdownPct < $min 1/0");
    }

    @Test
    void aMissingFactIsSeenBothWaysByItsPattern() {
        CoverageReport report =
                report(
                        SILENT,
                        pass("predictions: { confidence: 0.5 }"),
                        hold("predictions: { confidence: 0.4 }", "model-silent"),
                        hold("predictions: {}", "model-silent"));

        assertThat(points(report))
                .containsExactly(
                        "not Prediction( model == \"confidence\", value >= 0.5 ) 2/1",
                        "value >= 0.5 1/1");
        assertThat(report.complete()).isTrue();
    }

    @Test
    void everyFactBehindAnExistsIsSeen() {
        String rule =
                """
                // Some score.
                rule "some-score" when
                    exists Score( value > 0.5 )
                then insertLogical( veto( drools.getRule() ) ); end
                """;
        String scores = "scores: { fork: 0.9, safu: 0.1, health: 0.1 }";

        assertThat(points(report(rule, hold(scores, "some-score"))))
                .containsExactly("exists Score( value > 0.5 ) 1/0", "value > 0.5 1/1");
    }

    @Test
    void aPatternWithoutConditionsIsSeenToFindItsFactOrNot() {
        String rule =
                """
                // Some amount.
                rule "amount-known" when
                    Deal()
                    Prediction( model == "spend", $amount : value )
                    NextStep( $number : number )
                    DealMeasures( drawdownPct > $number )
                then insertLogical( tag( drools.getRule() ) ); end
                """;

        assertThat(
                        points(
                                report(
                                        rule,
                                        pass("price: 100"),
                                        pass("predictions: { spend: 10 }, price: 100"))))
                .containsExactly(
                        "Deal() 2/0",
                        "Prediction( model == \"spend\", $amount : value ) 1/1",
                        "drawdownPct > $number 0/2");
    }

    @Test
    void aRuleThatIsSilentIsNotSeen() {
        CoverageReport report =
                report(SHALLOW, pass("{ price: 99.9, only: [another] }"), pass("price: 90"));

        assertThat(points(report)).containsExactly("zombieEnabled 1/0", "drawdownPct < $min 0/1");
    }

    @Test
    void aScenarioThatFailsShowsNothing() {
        ScenarioCoverage coverage = coverage(SHALLOW, pass("price: 99.9"));

        assertThat(coverage.failed()).isOne();
        assertThat(coverage.report().rulesHit()).isZero();
        assertThat(points(coverage.report())).contains("drawdownPct < $min 0/0");
    }

    @Test
    void aReportCanBeOfOneGuard() {
        CoverageReport report = report(SHALLOW, pass("price: 90"));

        assertThat(report.ofGuard("guard").rules()).hasSize(1);
        assertThat(report.ofGuard("another").rules()).isEmpty();
    }

    private CoverageReport report(String rule, String... scenarios) {
        ScenarioCoverage coverage = coverage(rule, scenarios);
        assertThat(coverage.results()).allMatch(result -> result.passed());
        return coverage.report();
    }

    private ScenarioCoverage coverage(String rule, String... scenarios) {
        TestFolder dca =
                TestFolder.withoutGuards(folder, "dca")
                        .write("guards/guard.drl", rule)
                        .write(
                                "guards/another.drl",
                                rule.replaceAll("rule \".*\"", "rule \"other\"")
                                        .replaceAll(
                                                "(?s)when.*then", "when Price( value < 0B ) then"))
                        .write(
                                "guards/guard.scenarios.yaml",
                                """
                                question: dca
                                given:
                                  at: 2025-06-01T12:00:00Z
                                  price: 96
                                  deal: { id: d1, averagePrice: 100, spentQuote: 50, baseOrderQuote: 50 }
                                  ledger: { firedSteps: [] }
                                scenarios:
                                """
                                        + String.join("", scenarios));
        ScenarioCoverage all = ScenarioCoverage.of(dca.engine(), dca.read());
        return new ScenarioCoverage(all.report().ofGuard("guard"), all.results());
    }

    private static String pass(String given) {
        return scenario(given, "[]");
    }

    private static String hold(String given, String veto) {
        return scenario(given, "[" + veto + "]");
    }

    private static String scenario(String given, String vetoes) {
        String map = given.startsWith("{") ? given : "{ " + given + " }";
        return """
                  - name: "%s"
                    given: %s
                    expect: { outcome: HOLD, vetoes: %s, tags: [], amountQuote: null }
                """
                .formatted(given, map, vetoes)
                .indent(0);
    }

    private static List<String> points(CoverageReport report) {
        return report.rules().get(0).conditions().stream()
                .map(
                        each ->
                                "%s %d/%d"
                                        .formatted(
                                                each.condition(),
                                                each.seenTrue(),
                                                each.seenFalse()))
                .toList();
    }
}
