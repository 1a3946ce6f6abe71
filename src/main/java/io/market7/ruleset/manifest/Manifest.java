package io.market7.ruleset.manifest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code ruleset.yaml} says of one version of a ruleset. */
public final class Manifest {

    private final String ruleset;
    private final String version;
    private final String description;
    private final Map<String, List<String>> lists;
    private final List<KnownAs> knownAs;
    private final Map<String, ParameterSpec> parameters = new LinkedHashMap<>();

    Manifest(
            String ruleset,
            String version,
            String description,
            Map<String, List<String>> lists,
            List<KnownAs> knownAs,
            List<ParameterSpec> parameters) {
        this.ruleset = ruleset;
        this.version = version;
        this.description = description;
        this.lists = Map.copyOf(lists);
        this.knownAs = List.copyOf(knownAs);
        parameters.forEach(spec -> this.parameters.put(spec.name(), spec));
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
        return knownAs;
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
