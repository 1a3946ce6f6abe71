package io.market7.ruleset.scenario;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.compile.RulesetSource;
import java.util.ArrayList;
import java.util.List;

/** The scenario files of one version of a ruleset. */
public final class ScenarioFiles {

    static final String ENDING = ".scenarios.yaml";

    private ScenarioFiles() {}

    /**
     * Reads every scenario of a ruleset, files by name.
     *
     * @throws RulesetException with every fault of every file
     */
    public static List<Scenario> read(RulesetSource source) {
        List<Scenario> scenarios = new ArrayList<>();
        List<Diagnostic> faults = new ArrayList<>();
        for (String path : paths(source)) {
            String file =
                    "rules/%s/%s/%s"
                            .formatted(
                                    source.manifest().ruleset(), source.manifest().version(), path);
            try {
                scenarios.addAll(ScenarioReader.read(file, source.files().get(path), source));
            } catch (RulesetException e) {
                faults.addAll(e.diagnostics());
            }
        }
        if (!faults.isEmpty()) {
            throw new RulesetException(faults);
        }
        return scenarios;
    }

    private static List<String> paths(RulesetSource source) {
        return source.files().keySet().stream()
                .filter(path -> path.endsWith(ENDING))
                .sorted()
                .toList();
    }
}
