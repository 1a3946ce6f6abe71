package io.market7.ruleset.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.compile.RulesetSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenario files that leave something open are refused, with the place of every fault. */
class ScenarioFaultsTest {

    private static final String GOOD =
            """
            question: dca
            given: { at: 2025-06-01T12:00:00Z, price: 96, only: [zombie] }
            scenarios:
              - name: a first case
                given: { scores: { fork: 0.9 } }
                expect: { outcome: HOLD, vetoes: [price-unknown], tags: [], amountQuote: null }
              - name: a second case
                expect: { outcome: PLACE_SAFETY_ORDER, vetoes: [], tags: [deal-zombie], amountQuote: "20" }
            """;

    private final RulesetSource dca = TestRulesets.bound().ruleset("dca").source();

    @Test
    void aWholeFileIsRead() {
        List<Scenario> scenarios = ScenarioReader.read("a.scenarios.yaml", GOOD, dca);

        assertThat(scenarios)
                .extracting(Scenario::name)
                .containsExactly("a first case", "a second case");
        assertThat(scenarios).extracting(Scenario::line).containsExactly(4, 7);
        assertThat(scenarios.get(0).guard()).isEqualTo("a");
        assertThat(scenarios.get(1).only()).containsExactly("zombie");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "question: dca | question: dcaa | 1:1 | The question is dcaa. Expected one of [dca]. Did you mean dca?",
                "question: dca | qestion: dca | 1:1 | There is no key qestion here. Expected one of [given, question, scenarios]. Did you mean question?",
                "price: 96 | prise: 96 | 2:36 | prise: found",
                "price: 96 | price: -1 | 2:36 | price: found -1, expected",
                "[zombie] | [zombi] | 2:54 | The ruleset has no guard zombi. Expected one of",
                "[zombie] | zombie | 2:47 | only is zombie. Expected a list of guards.",
                "scores: { fork: 0.9 } | scores: { forks: 0.9 } | 5:24 | Did you mean fork?",
                "name: a second case | name: a first case | 7:5 | Line 4 has a scenario \"a first case\" already. Expected a name of its own.",
                "name: a second case | name: ' ' | 7:5 | Expected a sentence that says what it shows.",
                "- name: a second case | - title: a second case | 7:5 | There is no key title here.",
                "'vetoes: [price-unknown], tags: [], amountQuote: null' | tags: [] | 6:5 | The scenario does not say vetoes, amountQuote. Expected",
                "outcome: HOLD | outcome: HALT | 6:15 | The outcome is HALT. Expected one of",
                "[price-unknown] | [price-unknwon] | 6:39 | The ruleset has no rule price-unknwon. Did you mean price-unknown?",
                "[price-unknown] | price-unknown | 6:30 | price-unknown stands here. Expected a list of rules.",
                "amountQuote: null | amountQuote: some | 6:65 | The amount is some. Expected a decimal or null.",
                "amountQuote: null | amount: null | 6:65 | There is no key amount here.",
                "'amountQuote: null' | 'amountQuote: null, adjustments: [{ rule: nothing }]' | 6:100 | The ruleset has no rule nothing.",
            })
    void theFaultIsNamedAtItsPlace(String good, String bad, String place, String message) {
        List<Diagnostic> faults = faults(GOOD.replace(good, bad));

        assertThat(faults)
                .anySatisfy(
                        fault -> {
                            assertThat(fault.message()).contains(message);
                            assertThat(fault.line() + ":" + fault.column()).isEqualTo(place);
                        });
    }

    @Test
    void aCaseThatOnlySaysHoldIsRefused() {
        String bare = GOOD.replace(", vetoes: [price-unknown], tags: [], amountQuote: null", "");

        assertThat(faults(bare))
                .singleElement()
                .satisfies(
                        fault ->
                                assertThat(fault.message())
                                        .contains("does not say vetoes, tags, amountQuote"));
    }

    @Test
    void allFaultsAreToldTogetherAndACommonOneOnce() {
        String bad =
                GOOD.replace("price: 96", "prise: 96")
                        .replace("outcome: HOLD", "outcome: HALT")
                        .replace("[deal-zombie]", "[deal-zombi]");

        assertThat(faults(bad)).extracting(Diagnostic::line).containsExactly(2, 6, 8);
    }

    @Test
    void aFileWithoutScenariosIsRefused() {
        assertThat(faults("question: dca\nscenarios: []\n"))
                .singleElement()
                .hasToString(
                        "a.scenarios.yaml:2:1: The file has no scenarios. Expected a list of { name, given, expect }.");
    }

    @Test
    void brokenYamlIsRefusedAtItsPlace() {
        assertThat(faults("question: dca\nscenarios: [\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isGreaterThan(1));
    }

    private List<Diagnostic> faults(String text) {
        return catchThrowableOfType(
                        RulesetException.class,
                        () -> ScenarioReader.read("a.scenarios.yaml", text, dca))
                .diagnostics();
    }
}
