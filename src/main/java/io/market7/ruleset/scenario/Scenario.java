package io.market7.ruleset.scenario;

import io.market7.domain.decision.FactSet;
import java.util.List;
import java.util.Map;

/**
 * One case of a scenario file.
 *
 * @param file file it stands in
 * @param line line at which it starts, counted from 1
 * @param name what it shows, as a sentence; no other case of the file has the same
 * @param facts the facts it gives
 * @param only guards under test; empty when all speak
 * @param expect what must come out, cell by cell
 */
public record Scenario(
        String file,
        int line,
        String name,
        FactSet facts,
        List<String> only,
        Map<String, Object> expect) {

    public Scenario {
        only = List.copyOf(only);
    }

    /** Returns the guard beside which the file lies. */
    public String guard() {
        return file.substring(file.lastIndexOf('/') + 1).replace(ScenarioFiles.ENDING, "");
    }
}
