package io.market7.ruleset.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.compile.CompiledRuleset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every scenario beside a shipped guard, through the real engine. */
class ShippedScenariosTest {

    @TestFactory
    Stream<DynamicTest> everyScenarioComesOutAsWritten() {
        return TestRulesets.bound().all().stream()
                .flatMap(ruleset -> results(ruleset).stream())
                .map(
                        result ->
                                DynamicTest.dynamicTest(
                                        result.scenario().file() + ": " + result.scenario().name(),
                                        () -> assertThat(result.differences()).isEmpty()));
    }

    private static List<ScenarioResult> results(CompiledRuleset ruleset) {
        return new ScenarioRunner(TestRulesets.engine(), ruleset.source()).run();
    }
}
