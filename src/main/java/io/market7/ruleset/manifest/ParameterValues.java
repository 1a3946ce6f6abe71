package io.market7.ruleset.manifest;

import io.market7.codec.Sha256;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.check.Suggestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The effective parameters of one ruleset: defaults of the manifest, overrides on top, all typed
 * and in range.
 */
public final class ParameterValues {

    private final Manifest manifest;
    private final Map<String, Object> values;
    private final String sha256;

    private ParameterValues(Manifest manifest, Map<String, Object> values) {
        this.manifest = manifest;
        this.values = Collections.unmodifiableMap(values);
        this.sha256 = Sha256.hex(canonical(values));
    }

    /** Returns the manifest's defaults. */
    public static ParameterValues defaults(Manifest manifest) {
        Map<String, Object> values = new LinkedHashMap<>();
        manifest.parameters().forEach(spec -> values.put(spec.name(), spec.defaultValue()));
        return new ParameterValues(manifest, values);
    }

    /**
     * Returns these values with some replaced.
     *
     * @param origin where the overrides come from, for the error message
     * @param overrides plain values by parameter name
     * @throws RulesetException with every unknown name and value out of range
     */
    public ParameterValues with(String origin, Map<String, Object> overrides) {
        if (overrides.isEmpty()) {
            return this;
        }
        List<Diagnostic> faults = new ArrayList<>();
        Map<String, Object> replaced = new LinkedHashMap<>(values);
        overrides.forEach(
                (name, raw) ->
                        replace(
                                name,
                                raw,
                                replaced,
                                message -> faults.add(new Diagnostic(origin, 0, 0, message))));
        if (!faults.isEmpty()) {
            throw new RulesetException(faults);
        }
        return new ParameterValues(manifest, replaced);
    }

    private void replace(
            String name,
            Object raw,
            Map<String, Object> replaced,
            java.util.function.Consumer<String> fault) {
        ParameterSpec spec = manifest.parameter(name);
        if (spec == null) {
            fault.accept(
                    "Ruleset %s has no parameter %s.%s"
                            .formatted(
                                    manifest.ruleset(),
                                    name,
                                    Suggestion.near(name, values.keySet())));
            return;
        }
        try {
            replaced.put(name, spec.accept(raw));
        } catch (IllegalArgumentException e) {
            fault.accept(e.getMessage());
        }
    }

    /** Returns all values by name, in the manifest's order. */
    public Map<String, Object> asMap() {
        return values;
    }

    /** Returns a digest that is the same exactly when all values are the same. */
    public String sha256() {
        return sha256;
    }

    /** Returns whether the ruleset has a parameter of this name that is not switched off. */
    public boolean has(String name) {
        return values.get(name) != null;
    }

    /** Returns a number; the parameter must exist and not be off. */
    public double number(String name) {
        return ((Number) value(name)).doubleValue();
    }

    /** Returns a whole number; the parameter must exist. */
    public int integer(String name) {
        return (Integer) value(name);
    }

    /** Returns a decimal; the parameter must exist. */
    public BigDecimal decimal(String name) {
        return (BigDecimal) value(name);
    }

    /** Returns a flag; the parameter must exist. */
    public boolean flag(String name) {
        return (Boolean) value(name);
    }

    /** Returns a text; the parameter must exist. */
    public String text(String name) {
        return (String) value(name);
    }

    /** Returns a list of amounts; the parameter must exist. */
    @SuppressWarnings("unchecked")
    public List<BigDecimal> decimals(String name) {
        return (List<BigDecimal>) value(name);
    }

    /** Returns a map from percent to amount in ascending order; the parameter must exist. */
    @SuppressWarnings("unchecked")
    public Map<BigDecimal, BigDecimal> decimalMap(String name) {
        return (Map<BigDecimal, BigDecimal>) value(name);
    }

    private Object value(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalStateException(
                    "Ruleset %s declares no parameter %s, but its calculations need it. Maybe it was removed from ruleset.yaml."
                            .formatted(manifest.ruleset(), name));
        }
        return value;
    }

    private static String canonical(Map<String, Object> values) {
        StringBuilder text = new StringBuilder();
        new java.util.TreeMap<>(values)
                .forEach(
                        (name, value) ->
                                text.append(name)
                                        .append('=')
                                        .append(canonicalValue(value))
                                        .append('\n'));
        return text.toString();
    }

    private static String canonicalValue(Object value) {
        if (value instanceof Double number) {
            return canonicalValue(BigDecimal.valueOf(number));
        }
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ParameterValues::canonicalValue).toList().toString();
        }
        if (value instanceof Map<?, ?> map) {
            List<String> entries = new ArrayList<>();
            map.forEach(
                    (key, item) -> entries.add(canonicalValue(key) + ":" + canonicalValue(item)));
            return entries.toString();
        }
        return String.valueOf(value);
    }
}
