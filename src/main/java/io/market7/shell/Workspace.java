package io.market7.shell;

import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.settings.ModelBindings;
import io.market7.settings.ParameterOverrides;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The rulesets a command works with. */
final class Workspace {

    private final Folders folders;
    private final boolean configGiven;
    private final List<String> profiles;

    Workspace(Arguments arguments) {
        this.folders = Folders.of(arguments);
        this.configGiven = arguments.has("config");
        this.profiles = arguments.texts("profile");
    }

    Folders folders() {
        return folders;
    }

    /** Opens the rule folders with the binding of the settings folder. */
    RulesetCatalog catalog() {
        Path bindings = Folders.existing("config", folders.config()).resolve("rulesets.yaml");
        if (!Files.isRegularFile(bindings)) {
            throw new UsageException(
                    "There is no file %s. Expected one that says which version of each ruleset is live; --config DIR picks another folder."
                            .formatted(bindings.toAbsolutePath().normalize()));
        }
        return RulesetCatalog.open(Folders.existing("rules", folders.rules()), bindings);
    }

    /**
     * Returns the parameter overrides of the settings folder, those of the profiles named on the
     * command line on top.
     */
    Map<String, Map<String, Object>> overrides() {
        profiles.forEach(this::refuseUnknown);
        return ParameterOverrides.read(folders.config(), profiles);
    }

    /** Returns the model versions the settings folder binds, those of the profiles on top. */
    Map<String, String> models() {
        profiles.forEach(this::refuseUnknown);
        return ModelBindings.read(folders.config(), profiles);
    }

    private void refuseUnknown(String profile) {
        Path file = folders.config().resolve("application-" + profile + ".yaml");
        if (!Files.isRegularFile(file)) {
            throw new UsageException(
                    "There is no file %s. Expected one for --profile %s."
                            .formatted(file.toAbsolutePath().normalize(), profile));
        }
    }

    /** Returns the overrides of a settings folder named on the command line, else none. */
    Map<String, Map<String, Object>> explicitOverrides() {
        return configGiven ? overrides() : Map.of();
    }

    /** Compiles the live rulesets with some replaced, as {@code evaluate} uses them. */
    BoundRulesets bind(List<String> instead) {
        return catalog().bind(instead, explicitOverrides());
    }
}
