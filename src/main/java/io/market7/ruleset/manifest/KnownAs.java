package io.market7.ruleset.manifest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A name under which users of the system before this one know a guard or the reason of a decision,
 * and what took its place.
 *
 * @param name the former name, e.g. {@code in_profit} or {@code step repeat guard}
 * @param guard the guard that took its place; null when single rules did
 * @param rules the rules that took its place; empty when a guard did
 */
public record KnownAs(String name, String guard, List<String> rules) {

    public KnownAs {
        rules = List.copyOf(rules);
    }

    /** Reads the list of a manifest; reports what it refuses. */
    static List<KnownAs> list(Object given, Consumer<String> faults) {
        if (given == null) {
            return List.of();
        }
        if (!(given instanceof List<?> entries)) {
            faults.accept("knownAs is %s. Expected a list.".formatted(given));
            return List.of();
        }
        List<KnownAs> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Object entry : entries) {
            KnownAs read = of(entry);
            if (read != null && names.add(read.name())) {
                all.add(read);
            } else {
                faults.accept(
                        "knownAs has the entry %s. Expected { name, guard } or { name, rules }, each name once."
                                .formatted(entry));
            }
        }
        return all;
    }

    private static KnownAs of(Object entry) {
        if (!(entry instanceof Map<?, ?> map)
                || map.size() != 2
                || !(map.get("name") instanceof String name)
                || name.isBlank()) {
            return null;
        }
        if (map.get("guard") instanceof String guard) {
            return new KnownAs(name, guard, List.of());
        }
        boolean rules =
                map.get("rules") instanceof List<?> list
                        && !list.isEmpty()
                        && list.stream().allMatch(String.class::isInstance);
        return rules
                ? new KnownAs(
                        name,
                        null,
                        ((List<?>) map.get("rules")).stream().map(String.class::cast).toList())
                : null;
    }
}
