package io.market7.ruleset.engine;

import io.market7.codec.Sha256;
import io.market7.ruleset.manifest.ParameterValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The parameters of one decision: those of the environment with the decision's own overrides on
 * top.
 */
final class EffectiveParameters {

    private static final Map<List<String>, String> DIGESTS = new ConcurrentHashMap<>();
    private static final int MAX_DIGESTS = 1_000;

    private final BoundRulesets rulesets;
    private final Map<String, Map<String, Object>> overrides;
    private final Map<String, ParameterValues> resolved = new HashMap<>();

    EffectiveParameters(BoundRulesets rulesets, Map<String, Map<String, Object>> overrides) {
        this.rulesets = rulesets;
        this.overrides = overrides;
        overrides.keySet().forEach(this::of);
    }

    ParameterValues of(String ruleset) {
        return resolved.computeIfAbsent(
                ruleset,
                name ->
                        rulesets.parameters(name)
                                .with(
                                        "parameters." + name,
                                        overrides.getOrDefault(name, Map.of())));
    }

    /** Returns the digest of the parameters of these rulesets. */
    String sha256(List<String> names) {
        List<String> parts =
                names.stream().map(name -> name + "\n" + of(name).canonical()).toList();
        if (DIGESTS.size() > MAX_DIGESTS) {
            DIGESTS.clear();
        }
        return DIGESTS.computeIfAbsent(parts, all -> Sha256.hex(String.join("\n", all)));
    }
}
