package io.market7.ruleset.coverage;

import io.market7.ruleset.RulesetException;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.scenario.Scenario;
import io.market7.ruleset.scenario.ScenarioResult;
import io.market7.ruleset.scenario.ScenarioRunner;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Coverage of a ruleset by the scenarios beside its guards. A scenario that fails proves nothing,
 * so what it saw does not count.
 *
 * @param report what the passed scenarios have shown
 * @param results every scenario
 */
public record ScenarioCoverage(CoverageReport report, List<ScenarioResult> results) {

    public ScenarioCoverage {
        results = List.copyOf(results);
    }

    /**
     * Runs every scenario of a ruleset.
     *
     * @param engine engine with the ruleset bound
     * @throws RulesetException when a scenario file cannot be read
     */
    public static ScenarioCoverage of(RuleEngine engine, RulesetSource source) {
        Map<Scenario, Sightings> seen = new IdentityHashMap<>();
        ScenarioRunner.Observer observer =
                (scenario, memory) -> seen.put(scenario, Sightings.of(memory));
        List<ScenarioResult> results =
                new ScenarioRunner(engine, source).run(scenario -> true, observer);
        Coverage coverage = new Coverage(source);
        results.stream()
                .filter(ScenarioResult::passed)
                .forEach(result -> coverage.add(seen.get(result.scenario())));
        return new ScenarioCoverage(coverage.report(), results);
    }

    /** Returns how many scenarios failed. */
    public long failed() {
        return results.stream().filter(result -> !result.passed()).count();
    }
}
