package io.market7.ruleset.manifest;

import io.market7.ruleset.Diagnostic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code ruleset.yaml} says of one version of a ruleset. */
public final class Manifest {

    private final String ruleset;
    private final String version;
    private final String description;
    private final Map<String, List<String>> lists;
    private final Map<String, ParameterSpec> parameters = new LinkedHashMap<>();
    private final Remarks remarks;

    Manifest(
            String ruleset,
            String version,
            String description,
            Map<String, List<String>> lists,
            List<ParameterSpec> parameters,
            Remarks remarks) {
        this.ruleset = ruleset;
        this.version = version;
        this.description = description;
        this.lists = Map.copyOf(lists);
        parameters.forEach(spec -> this.parameters.put(spec.name(), spec));
        this.remarks = remarks;
    }

    /** Returns the ruleset's name. */
    public String ruleset() {
        return ruleset;
    }

    /** Returns the version. */
    public String version() {
        return version;
    }

    /** Returns what the ruleset decides, in a sentence. */
    public String description() {
        return description;
    }

    /** Returns the questions it answers. */
    public List<String> questions() {
        return lists.get("questions");
    }

    /** Returns the paths of the fact format its rules read. */
    public List<String> facts() {
        return lists.get("facts");
    }

    /** Returns the scores that are computed for its questions when they are not given. */
    public List<String> scores() {
        return lists.get("scores");
    }

    /** Returns the models whose predictions it reads. */
    public List<String> models() {
        return lists.get("models");
    }

    /** Returns the rules that change a running value, in the order they apply. */
    public List<String> adjustments() {
        return lists.get("adjustments");
    }

    /** Returns former names of guards and reasons, in file order. */
    public List<KnownAs> knownAs() {
        return remarks.knownAs();
    }

    /** Returns the rules somebody should hear of. */
    public List<AlertSpec> alerts() {
        return remarks.alerts();
    }

    /**
     * Returns what some values of the parameters do not meet, each in range by itself.
     *
     * @param origin where the values come from
     */
    public List<Diagnostic> unmet(String origin, ParameterValues values) {
        return remarks.requirements().stream()
                .filter(requirement -> !requirement.met(values))
                .map(requirement -> new Diagnostic(origin, 0, 0, requirement.fault(values)))
                .toList();
    }

    /** Returns the parameters in file order. */
    public List<ParameterSpec> parameters() {
        return List.copyOf(parameters.values());
    }

    /** Returns the parameter called {@code name}, or null. */
    public ParameterSpec parameter(String name) {
        return parameters.get(name);
    }
}
