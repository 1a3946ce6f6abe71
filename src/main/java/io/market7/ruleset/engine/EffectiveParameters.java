package io.market7.ruleset.engine;

import io.market7.ruleset.manifest.ParameterValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters of one decision: those of the environment with the decision's own overrides on
 * top.
 */
final class EffectiveParameters {

    private final BoundRulesets rulesets;
    private final Map<String, ParameterValues> overridden = new HashMap<>();

    EffectiveParameters(BoundRulesets rulesets, Map<String, Map<String, Object>> overrides) {
        this.rulesets = rulesets;
        overrides.forEach(
                (name, values) ->
                        overridden.put(
                                name,
                                rulesets.parameters(name).with("parameters." + name, values)));
    }

    ParameterValues of(String ruleset) {
        ParameterValues values = overridden.get(ruleset);
        return values == null ? rulesets.parameters(ruleset) : values;
    }

    /** Returns the digest of the parameters of these rulesets. */
    String sha256(List<String> names) {
        return rulesets.digestOf(names.stream().map(name -> of(name).sha256()).toList());
    }
}
