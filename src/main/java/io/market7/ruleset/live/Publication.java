package io.market7.ruleset.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What decides: versions and parameters.
 *
 * @param rulesets versions by ruleset
 * @param parameters overrides of the environment, by ruleset and name
 */
public record Publication(
        SortedMap<String, Deciding> rulesets, Map<String, Map<String, Object>> parameters) {

    public Publication {
        rulesets = new TreeMap<>(rulesets);
        Map<String, Map<String, Object>> copy = new LinkedHashMap<>();
        parameters.forEach((name, values) -> copy.put(name, new LinkedHashMap<>(values)));
        parameters = copy;
    }

    /** Returns this with one ruleset decided otherwise, its parameters as they are. */
    public Publication with(String ruleset, Deciding deciding) {
        SortedMap<String, Deciding> more = new TreeMap<>(rulesets);
        more.put(ruleset, deciding);
        return new Publication(more, parameters);
    }

    /** Returns this with versions and parameters of one ruleset as another publication has them. */
    public Publication with(String ruleset, Publication other) {
        SortedMap<String, Deciding> versions = new TreeMap<>(rulesets);
        Map<String, Map<String, Object>> values = new LinkedHashMap<>(parameters);
        replace(versions, ruleset, other.rulesets.get(ruleset));
        replace(values, ruleset, other.parameters.get(ruleset));
        return new Publication(versions, values);
    }

    private static <T> void replace(Map<String, T> map, String key, T value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }

    /** Returns what another publication would change, in words, by ruleset. */
    public SortedMap<String, String> changesTo(Publication other) {
        SortedMap<String, String> changes = new TreeMap<>();
        TreeSet<String> names = new TreeSet<>(rulesets.keySet());
        names.addAll(other.rulesets.keySet());
        names.addAll(parameters.keySet());
        names.addAll(other.parameters.keySet());
        for (String name : names) {
            List<String> parts = new ArrayList<>();
            if (!Objects.equals(rulesets.get(name), other.rulesets.get(name))) {
                parts.add("%s instead of %s".formatted(words(other, name), words(this, name)));
            }
            parameterChanges(name, other, parts);
            if (!parts.isEmpty()) {
                changes.put(name, name + " " + String.join("; ", parts));
            }
        }
        return changes;
    }

    private static String words(Publication publication, String name) {
        Deciding deciding = publication.rulesets.get(name);
        return deciding == null ? "none" : deciding.words();
    }

    private void parameterChanges(String name, Publication other, List<String> parts) {
        Map<String, Object> before = parameters.getOrDefault(name, Map.of());
        Map<String, Object> after = other.parameters.getOrDefault(name, Map.of());
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            String was = value(before, key);
            String is = value(after, key);
            if (!was.equals(is)) {
                parts.add("%s is %s instead of %s".formatted(key, is, was));
            }
        }
    }

    private static String value(Map<String, Object> values, String key) {
        return values.containsKey(key) ? String.valueOf(values.get(key)) : "the default";
    }
}
