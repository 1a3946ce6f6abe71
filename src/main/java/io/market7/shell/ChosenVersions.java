package io.market7.shell;

import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.output.Progress;

/** The versions a command was asked to try, with an engine for each, one after the other. */
final class ChosenVersions {

    /** Tries one version. */
    interface Trial {

        /** Called once a version; the engine may be used until it returns. */
        void of(RulesetVersion version, RulesetSource source, RuleEngine engine);
    }

    private final Workspace workspace;
    private final Arguments arguments;
    private final String guard;

    /** Reads versions and {@code --guard} off the command line. */
    ChosenVersions(Arguments arguments) {
        this.workspace = new Workspace(arguments);
        this.arguments = arguments;
        this.guard = arguments.text("guard").orElse(null);
    }

    /** Returns the guard that was asked for, or null for all. */
    String guard() {
        return guard;
    }

    /**
     * Tries every version that has the guard.
     *
     * @param doing what to call it while somebody waits
     * @throws UsageException when no version has the guard
     */
    void each(Console console, String doing, Trial trial) {
        RulesetCatalog catalog = workspace.catalog();
        boolean found = false;
        try (Progress progress = new Progress(console, doing);
                VersionEngines engines = new VersionEngines(workspace)) {
            for (RulesetVersion version :
                    RulesCheckCommand.versions(catalog, arguments.positionals())) {
                progress.at(version.label());
                RulesetSource source = catalog.read(version);
                if (guard == null || GuardNames.of(source).contains(guard)) {
                    trial.of(version, source, engines.engine(version));
                    found = true;
                }
            }
        }
        if (!found && guard != null) {
            GuardNames.refuse(guard, catalog, arguments.positionals());
        }
    }
}
