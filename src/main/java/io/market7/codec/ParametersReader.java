package io.market7.codec;

import io.market7.domain.decision.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads parameter overrides as plain values. Names and ranges are the ruleset's business; here only
 * the shape is checked.
 */
final class ParametersReader {

    private static final String EXPECTED = "an object keyed by ruleset";

    private final boolean scenario;

    /** In a scenario, parameters that stand under no ruleset mean the question's own. */
    ParametersReader(boolean scenario) {
        this.scenario = scenario;
    }

    Map<String, Map<String, Object>> read(FactNode root, Question question, Faults faults) {
        Map<?, ?> given = root.map("parameters", EXPECTED);
        Map<String, Map<String, Object>> byRuleset = new TreeMap<>();
        if (given == null || question == null) {
            return byRuleset;
        }
        given.forEach(
                (key, value) -> {
                    String name = (String) key;
                    if (FactKeys.RULESETS.knows(name) && value instanceof Map<?, ?> map) {
                        add(byRuleset, name, map, faults);
                    } else if (scenario) {
                        add(
                                byRuleset,
                                question.ruleset(),
                                Collections.singletonMap(name, value),
                                faults);
                    } else {
                        refuse(name, value, faults);
                    }
                });
        byRuleset.replaceAll((ruleset, values) -> Collections.unmodifiableMap(values));
        return Collections.unmodifiableMap(byRuleset);
    }

    private static void refuse(String name, Object value, Faults faults) {
        if (FactKeys.RULESETS.knows(name)) {
            faults.add("parameters." + name, value, "an object of parameters");
        } else {
            FactKeys.RULESETS.refuse("parameters.", name, faults);
        }
    }

    private static void add(
            Map<String, Map<String, Object>> byRuleset,
            String ruleset,
            Map<?, ?> map,
            Faults faults) {
        Map<String, Object> values = byRuleset.computeIfAbsent(ruleset, key -> new TreeMap<>());
        map.forEach(
                (name, value) ->
                        values.put(
                                (String) name,
                                copy("parameters." + ruleset + '.' + name, value, faults)));
    }

    private static Object copy(String path, Object value, Faults faults) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new TreeMap<>();
            map.forEach(
                    (key, member) ->
                            copy.put((String) key, copy(path + '.' + key, member, faults)));
            return Collections.unmodifiableMap(copy);
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list.size());
            list.forEach(element -> copy.add(copy(path + "[]", element, faults)));
            return Collections.unmodifiableList(copy);
        }
        return scalar(path, value, faults);
    }

    private static Object scalar(String path, Object value, Faults faults) {
        if (value instanceof BigDecimal number && Numbers.fits(number)) {
            return PlainNumber.canonical(number);
        }
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        faults.add(Found.shorten(path), value, Range.ANY.decimalWords() + ", text, a flag or null");
        return null;
    }
}
