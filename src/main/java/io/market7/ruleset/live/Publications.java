package io.market7.ruleset.live;

import io.market7.ruleset.catalog.RulesetCatalog;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Says what may decide at the moment. */
@FunctionalInterface
public interface Publications {

    /**
     * Returns what may decide now.
     *
     * @throws io.market7.ruleset.RulesetException when it cannot be read
     */
    Publication now();

    /** Returns what waits for somebody's approval, in words by ruleset; empty when nothing does. */
    default SortedMap<String, String> waiting() {
        return new TreeMap<>();
    }

    /**
     * Returns what the files say at the moment.
     *
     * @param catalog bindings
     * @param parameters reads overrides of the environment, by ruleset and name
     */
    static Publications ofFiles(
            RulesetCatalog catalog, Supplier<Map<String, Map<String, Object>>> parameters) {
        return () -> {
            SortedMap<String, Deciding> rulesets = new TreeMap<>();
            catalog.bindings()
                    .all()
                    .forEach((name, binding) -> rulesets.put(name, Deciding.of(binding)));
            return new Publication(rulesets, parameters.get());
        };
    }
}
