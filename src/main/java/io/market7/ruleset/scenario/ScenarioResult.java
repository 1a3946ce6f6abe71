package io.market7.ruleset.scenario;

import java.util.List;

/**
 * What became of one scenario.
 *
 * @param scenario the case
 * @param differences cells that came out otherwise; empty when it passed
 */
public record ScenarioResult(Scenario scenario, List<Difference> differences) {

    /**
     * One cell that came out otherwise.
     *
     * @param cell key under {@code expect}
     * @param expected what the scenario says
     * @param actual what came out
     */
    public record Difference(String cell, String expected, String actual) {}

    public ScenarioResult {
        differences = List.copyOf(differences);
    }

    /** Returns whether everything came out as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }
}
