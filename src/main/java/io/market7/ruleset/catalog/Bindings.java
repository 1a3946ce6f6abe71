package io.market7.ruleset.catalog;

import io.market7.codec.YamlDocuments;
import io.market7.codec.YamlFault;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@code config/rulesets.yaml} says: which version of each ruleset is live, shadow or canary.
 */
public final class Bindings {

    private static final Set<String> STAGES = Set.of("live", "shadow", "canary");

    private final SortedMap<String, Map<String, String>> versions;

    private Bindings(SortedMap<String, Map<String, String>> versions) {
        this.versions = versions;
    }

    /**
     * Reads a binding file.
     *
     * @throws RulesetException with every fault
     */
    public static Bindings read(Path file) {
        List<Diagnostic> faults = new ArrayList<>();
        SortedMap<String, Map<String, String>> versions = new TreeMap<>();
        if (!(document(file).get("rulesets") instanceof Map<?, ?> rulesets)) {
            throw new RulesetException(
                    List.of(
                            fault(
                                    file,
                                    "The key rulesets is missing. Expected rulesets: { btc: { live: 1.0.0 } }.")));
        }
        rulesets.forEach(
                (name, entry) -> {
                    Map<String, String> stages = new TreeMap<>();
                    if (entry instanceof Map<?, ?> map) {
                        map.forEach(
                                (stage, version) ->
                                        stages.put(String.valueOf(stage), String.valueOf(version)));
                    }
                    if (!stages.containsKey("live") || !STAGES.containsAll(stages.keySet())) {
                        faults.add(
                                fault(
                                        file,
                                        "The ruleset %s is bound as %s. Expected live and maybe shadow or canary."
                                                .formatted(name, entry)));
                    }
                    versions.put(String.valueOf(name), stages);
                });
        if (!faults.isEmpty()) {
            throw new RulesetException(faults);
        }
        return new Bindings(versions);
    }

    /** Returns the live version of every bound ruleset. */
    public SortedMap<String, String> live() {
        SortedMap<String, String> live = new TreeMap<>();
        versions.forEach((name, stages) -> live.put(name, stages.get("live")));
        return live;
    }

    /** Returns how a version is bound; {@code draft} when it is not. */
    public String bindingOf(String ruleset, String version) {
        return versions.getOrDefault(ruleset, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue().equals(version))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("draft");
    }

    private static Map<String, Object> document(Path file) {
        try {
            return YamlDocuments.map(Files.readString(file));
        } catch (YamlFault e) {
            throw new RulesetException(
                    List.of(new Diagnostic(file.toString(), e.line(), e.column(), e.getMessage())));
        } catch (IOException e) {
            throw new RulesetException(List.of(fault(file, "The file cannot be read: " + e)));
        }
    }

    private static Diagnostic fault(Path file, String message) {
        return new Diagnostic(file.toString(), 0, 0, message);
    }
}
