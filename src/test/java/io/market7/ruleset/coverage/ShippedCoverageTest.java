package io.market7.ruleset.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.scenario.ScenarioResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The scenarios of every shipped version show every rule, and every condition both ways. */
class ShippedCoverageTest {

    @TestFactory
    Stream<DynamicTest> everyRuleConcludesAndEveryConditionComesOutBothWays() {
        return TestRulesets.catalog().versions().stream()
                .map(
                        version ->
                                DynamicTest.dynamicTest(
                                        version.label(),
                                        () -> assertThat(missing(coverage(version))).isEmpty()));
    }

    private static ScenarioCoverage coverage(RulesetVersion version) {
        if (version.binding().equals("live")) {
            return coverage(version, TestRulesets.bound());
        }
        try (BoundRulesets bound =
                TestRulesets.catalog().bind(List.of(version.label()), Map.of())) {
            return coverage(version, bound);
        }
    }

    private static ScenarioCoverage coverage(RulesetVersion version, BoundRulesets bound) {
        return ScenarioCoverage.of(
                new RuleEngine(() -> bound), bound.ruleset(version.ruleset()).source());
    }

    private static List<String> missing(ScenarioCoverage coverage) {
        List<String> missing = new ArrayList<>();
        coverage.results().stream()
                .filter(result -> !result.passed())
                .map(ScenarioResult::scenario)
                .forEach(scenario -> missing.add("failed: " + scenario.name()));
        coverage.report().rules().stream()
                .filter(rule -> rule.hits() == 0)
                .forEach(rule -> missing.add(rule.rule() + " never concluded"));
        for (RuleCoverage rule : coverage.report().rules()) {
            rule.conditions().stream()
                    .filter(condition -> !condition.bothWays())
                    .forEach(
                            condition ->
                                    missing.add(
                                            "%s:%d %s: %d/%d"
                                                    .formatted(
                                                            rule.file(),
                                                            condition.line(),
                                                            condition.condition(),
                                                            condition.seenTrue(),
                                                            condition.seenFalse())));
        }
        return missing;
    }
}
