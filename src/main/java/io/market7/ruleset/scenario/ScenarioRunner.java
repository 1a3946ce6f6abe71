package io.market7.ruleset.scenario;

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
import java.util.function.Predicate;
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
     * @throws RulesetException with every fault of every scenario file
     */
    public List<ScenarioResult> run() {
        return run(scenario -> true);
    }

    /**
     * Runs some scenarios of the ruleset in file order; all of them are read.
     *
     * @throws RulesetException with every fault of every scenario file
     */
    public List<ScenarioResult> run(Predicate<Scenario> wanted) {
        return run(wanted, (scenario, memory) -> {});
    }

    /**
     * Runs some scenarios of the ruleset in file order, observed.
     *
     * @throws RulesetException with every fault of every scenario file
     */
    public List<ScenarioResult> run(Predicate<Scenario> wanted, Observer observer) {
        List<ScenarioResult> results = new ArrayList<>();
        for (Scenario scenario : ScenarioFiles.read(source)) {
            if (wanted.test(scenario)) {
                results.add(run(scenario, observer));
            }
        }
        return results;
    }

    /** Runs one scenario. */
    public ScenarioResult run(Scenario scenario) {
        return run(scenario, (each, memory) -> {});
    }

    private ScenarioResult run(Scenario scenario, Observer observer) {
        long startedAt = System.nanoTime();
        List<ScenarioResult.Difference> differences = differences(scenario, observer);
        return new ScenarioResult(scenario, differences, System.nanoTime() - startedAt);
    }

    private List<ScenarioResult.Difference> differences(Scenario scenario, Observer observer) {
        try {
            Decision decision =
                    engine.decide(
                            scenario.facts(),
                            silenced(scenario.only()),
                            memory -> observer.saw(scenario, memory));
            return Cells.differences(scenario.expect(), decision);
        } catch (RulesetException | IllegalStateException e) {
            String error = "error: " + e.getMessage();
            return List.of(
                    new ScenarioResult.Difference(
                            "decision", "a decision", error, List.of(), List.of()));
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
