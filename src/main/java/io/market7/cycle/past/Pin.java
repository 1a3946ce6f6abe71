package io.market7.cycle.past;

import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.scenario.PinnedScenario;
import io.market7.ruleset.scenario.ScenarioResult;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A kept decision as a scenario.
 *
 * @param version the version it is for
 * @param scenario the scenario
 * @param result what came out when that version was asked
 */
public record Pin(RulesetVersion version, PinnedScenario scenario, ScenarioResult result) {

    /**
     * Writes it into the version's folder.
     *
     * @return the file
     * @throws IllegalStateException when it does not pass
     * @throws FileAlreadyExistsException when the decision is pinned there already
     */
    public Path write() throws IOException {
        if (!result.passed()) {
            throw new IllegalStateException("A scenario that fails is not pinned.");
        }
        Path file = version.folder().resolve(scenario.path());
        Files.createDirectories(file.getParent());
        Files.writeString(file, scenario.text(), StandardOpenOption.CREATE_NEW);
        return file;
    }
}
