package io.market7.codec;

import io.market7.domain.decision.FactSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Changes single fields of facts, named by their paths such as {@code predictions.confidence}. What
 * comes out is read like any other facts, so that nothing impossible gets through.
 */
public final class FactPaths {

    /** Most fields that may be changed at once. */
    public static final int MOST = 100;

    private static final Set<String> NULL_SAYS = Set.of("leg", "otherLeg", "deal.safuExitAt");
    private static final String PARAMETERS = "parameters.";

    private FactPaths() {}

    /**
     * Returns facts with some fields replaced.
     *
     * @param changes values by path, in the forms the fact format has; null makes a field unknown.
     *     A record of indicators that is not there closes at the moment of the decision.
     * @throws FactsException when a path does not exist or a value is refused, with all faults
     */
    public static FactSet with(FactSet facts, Map<String, ?> changes) {
        Faults faults = new Faults();
        if (changes.size() > MOST) {
            throw Faults.single(
                    FactsException.TOO_LARGE,
                    changes.size() + " changes",
                    "at most " + MOST + " changes");
        }
        Map<String, Object> values = JsonText.parse(FactsWriter.bytes(facts), faults);
        changes.forEach((path, value) -> set(values, path, value, faults));
        faults.raise(FactsException.INVALID_FACTS, facts.id());
        return FactsReader.strict().read(values);
    }

    /** Returns every path that can be changed, in the order of the format; of parameters none. */
    public static List<String> all() {
        List<String> all = new ArrayList<>();
        for (String name : FactKeys.LINE.names()) {
            if (name.equals("id") || name.equals("question") || name.equals("parameters")) {
                continue;
            }
            Map<String, Keys> members = FactShape.members(name);
            if (members.isEmpty()) {
                all.add(name);
            }
            members.forEach(
                    (member, keys) -> {
                        String path = name + "." + member;
                        if (keys == null) {
                            all.add(path);
                        } else {
                            keys.names().forEach(field -> all.add(path + "." + field));
                        }
                    });
        }
        return all;
    }

    private static void set(Map<String, Object> values, String path, Object value, Faults faults) {
        if (!known(path)) {
            faults.addText(
                    Found.shorten(path),
                    "an unknown path",
                    "a path of the fact format such as predictions.confidence; derived measures change with what they follow from",
                    Nearest.of(path, all()));
            return;
        }
        String[] parts = path.split("\\.");
        Map<String, Object> place = values;
        for (int i = 0; i < parts.length - 1; i++) {
            place = inner(place, parts[i]);
        }
        if (value == null && !NULL_SAYS.contains(path)) {
            place.remove(parts[parts.length - 1]);
            return;
        }
        place.put(parts[parts.length - 1], value);
        if (parts.length == 3 && FactShape.isRecord(parts[0], parts[1])) {
            place.putIfAbsent("closeAt", values.get("at"));
        }
    }

    private static boolean known(String path) {
        return path.startsWith(PARAMETERS)
                ? path.split("\\.").length == 3 && FactKeys.RULESETS.knows(path.split("\\.")[1])
                : FactShape.holds(path, all());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inner(Map<String, Object> place, String name) {
        Object inner = place.get(name);
        if (!(inner instanceof Map)) {
            inner = new LinkedHashMap<String, Object>();
            place.put(name, inner);
        }
        return (Map<String, Object>) inner;
    }
}
