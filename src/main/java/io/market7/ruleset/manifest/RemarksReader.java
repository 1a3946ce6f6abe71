package io.market7.ruleset.manifest;

import io.market7.ruleset.check.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads what a manifest says about its rules and parameters beyond declaring them. */
final class RemarksReader {

    private static final Set<String> REQUIREMENT = Set.of("when", "in", "needs", "reason");
    private static final Set<String> ALERT = Set.of("rule", "cooldown");

    private final Map<String, ParameterSpec> parameters = new LinkedHashMap<>();
    private final BiConsumer<String, String> fault;

    /**
     * @param parameters the manifest's parameters
     * @param fault takes a word of the line at fault and a message
     */
    RemarksReader(List<ParameterSpec> parameters, BiConsumer<String, String> fault) {
        parameters.forEach(spec -> this.parameters.put(spec.name(), spec));
        this.fault = fault;
    }

    List<Requirement> requirements(Object raw) {
        List<Requirement> requirements = new ArrayList<>();
        for (Map<?, ?> entry : entries(raw, "requirements", REQUIREMENT)) {
            String when = String.valueOf(entry.get("when"));
            String needs = String.valueOf(entry.get("needs"));
            boolean known = parameter(when, ParameterType.TEXT, "requirements");
            known &= parameter(needs, ParameterType.FLAG, "requirements");
            List<String> in = known ? values(when, entry.get("in")) : List.of();
            requirements.add(new Requirement(when, in, needs, String.valueOf(entry.get("reason"))));
        }
        return requirements;
    }

    List<AlertSpec> alerts(Object raw) {
        List<AlertSpec> alerts = new ArrayList<>();
        for (Map<?, ?> entry : entries(raw, "alerts", ALERT)) {
            String cooldown = String.valueOf(entry.get("cooldown"));
            parameter(cooldown, ParameterType.NUMBER, "alerts");
            alerts.add(new AlertSpec(String.valueOf(entry.get("rule")), cooldown));
        }
        return alerts;
    }

    private List<Map<?, ?>> entries(Object raw, String key, Set<String> keys) {
        List<Map<?, ?>> entries = new ArrayList<>();
        if (raw != null && !(raw instanceof List<?>)) {
            fault.accept(key, "The key %s is %s. Expected a list.".formatted(key, raw));
            return entries;
        }
        for (Object entry : raw == null ? List.of() : (List<?>) raw) {
            if (entry instanceof Map<?, ?> map && map.keySet().equals(keys)) {
                entries.add(map);
            } else {
                fault.accept(
                        key,
                        "An entry of %s is %s. Expected exactly the keys %s."
                                .formatted(key, entry, keys.stream().sorted().toList()));
            }
        }
        return entries;
    }

    private boolean parameter(String name, ParameterType type, String key) {
        ParameterSpec spec = parameters.get(name);
        if (spec == null) {
            fault.accept(
                    key,
                    "The list %s names the parameter %s, which is not declared.%s"
                            .formatted(key, name, Suggestion.near(name, parameters.keySet())));
        } else if (spec.type() != type) {
            fault.accept(
                    key,
                    "The list %s names the parameter %s, a %s. Expected a %s."
                            .formatted(key, name, spec.type().label(), type.label()));
        }
        return spec != null && spec.type() == type;
    }

    private List<String> values(String when, Object raw) {
        List<String> choices = parameters.get(when).choices();
        List<?> named = raw instanceof List<?> list ? list : List.of();
        List<String> values = named.stream().map(String::valueOf).toList();
        if (values.isEmpty() || !choices.containsAll(values)) {
            fault.accept(
                    "requirements",
                    "The list requirements asks whether %s is one of %s. Expected some of %s."
                            .formatted(when, raw, choices));
        }
        return values;
    }
}
