package io.market7.ruleset.scenario;

import io.market7.codec.FactsException;
import io.market7.codec.FactsReader;
import io.market7.domain.decision.Decision;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.check.ConclusionFunction;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.engine.WorkingMemory;
import io.market7.ruleset.tree.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs the scenarios that lie beside the guards of a ruleset through the real engine. */
public final class ScenarioRunner {

    /** Looks at what the rules of a scenario had before them. */
    public interface Observer {

        /** Called once a scenario, before its outcome is compared. */
        void saw(Scenario scenario, WorkingMemory memory);
    }

    private final RuleEngine engine;
    private final RulesetSource source;

    /**
     * @param engine engine with the ruleset bound
     * @param source the ruleset under test
     */
    public ScenarioRunner(RuleEngine engine, RulesetSource source) {
        this.engine = engine;
        this.source = source;
    }

    /**
     * Runs every scenario of the ruleset in file order.
     *
     * @throws RulesetException when a scenario file cannot be read
     */
    public List<ScenarioResult> run() {
        return run((scenario, memory) -> {});
    }

    /**
     * Runs every scenario of the ruleset in file order, observed.
     *
     * @throws RulesetException when a scenario file cannot be read
     */
    public List<ScenarioResult> run(Observer observer) {
        List<ScenarioResult> results = new ArrayList<>();
        source.files().keySet().stream()
                .filter(path -> path.endsWith(".scenarios.yaml"))
                .sorted()
                .forEach(
                        path -> {
                            String file =
                                    "rules/%s/%s/%s"
                                            .formatted(
                                                    source.manifest().ruleset(),
                                                    source.manifest().version(),
                                                    path);
                            ScenarioReader.read(file, source.files().get(path))
                                    .forEach(scenario -> results.add(run(scenario, observer)));
                        });
        return results;
    }

    private ScenarioResult run(Scenario scenario, Observer observer) {
        try {
            Decision decision =
                    engine.decide(
                            FactsReader.forScenarios().read(scenario.facts()),
                            silenced(scenario.only()),
                            memory -> observer.saw(scenario, memory));
            return new ScenarioResult(scenario, Cells.differences(scenario.expect(), decision));
        } catch (FactsException | RulesetException | IllegalStateException e) {
            return new ScenarioResult(
                    scenario,
                    List.of(
                            new ScenarioResult.Difference(
                                    "decision", "a decision", "error: " + e.getMessage())));
        }
    }

    private Set<String> silenced(List<String> only) {
        if (only.isEmpty()) {
            return Set.of();
        }
        return source.rules().stream()
                .filter(rule -> !only.contains(rule.guard()) && !proposes(rule))
                .map(Rule::name)
                .collect(Collectors.toSet());
    }

    private static boolean proposes(Rule rule) {
        return rule.conclusions().stream()
                .anyMatch(
                        conclusion ->
                                ConclusionFunction.of(conclusion.function())
                                        == ConclusionFunction.PROPOSAL);
    }
}
