package io.market7.ruleset.scenario;

import io.market7.codec.YamlPlaces;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.check.Suggestion;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collects what is wrong with one scenario file, each fault at its place. */
final class ScenarioFaults {

    private final String file;
    private final YamlPlaces places;
    private final Set<Diagnostic> faults = new LinkedHashSet<>();

    ScenarioFaults(String file, YamlPlaces places) {
        this.file = file;
        this.places = places;
    }

    /** Adds a fault of the value at this path; the same fault twice is one. */
    void add(String path, String message) {
        YamlPlaces.Place place = places.of(path);
        faults.add(new Diagnostic(file, place.line(), place.column(), message));
    }

    /** Adds a fault for every key that is none of these. */
    void refuseUnknown(String path, Map<String, Object> map, Collection<String> known) {
        for (String key : map.keySet()) {
            if (!known.contains(key)) {
                String child = path.isEmpty() ? key : path + "." + key;
                add(
                        child,
                        "There is no key %s here. Expected one of %s.%s"
                                .formatted(key, new TreeSet<>(known), Suggestion.near(key, known)));
            }
        }
    }

    /** Returns the line of a value, 0 when it has none. */
    int line(String path) {
        return places.of(path).line();
    }

    List<Diagnostic> all() {
        return List.copyOf(faults);
    }
}
