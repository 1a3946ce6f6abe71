package io.market7.ruleset.scenario;

import java.util.List;

/**
 * What became of one scenario.
 *
 * @param scenario the case
 * @param differences cells that came out otherwise; empty when it passed
 * @param nanos how long the decision took
 */
public record ScenarioResult(Scenario scenario, List<Difference> differences, long nanos) {

    /**
     * One cell that came out otherwise.
     *
     * @param cell key under {@code expect}
     * @param expected what the scenario says
     * @param actual what came out
     * @param missing names that were expected in a set and did not come out
     * @param unexpected names that came out in a set and were not expected
     */
    public record Difference(
            String cell,
            String expected,
            String actual,
            List<String> missing,
            List<String> unexpected) {

        public Difference {
            missing = List.copyOf(missing);
            unexpected = List.copyOf(unexpected);
        }
    }

    public ScenarioResult {
        differences = List.copyOf(differences);
    }

    /** Returns whether everything came out as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }
}
