package io.market7.cycle.past;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.RulesetRef;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.compile.Judge;
import io.market7.ruleset.engine.BoundRulesets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The rulesets that made past decisions. Those in force are used as they are; others are compiled
 * when they are asked for, and the last few are kept. One thread at a time.
 */
final class PastRulesets implements AutoCloseable {

    private static final String LIVE = "live";

    private final RulesetCatalog catalog;
    private final Map<String, Map<String, Object>> overrides;
    private final Supplier<BoundRulesets> inForce;
    private final int mostKept;
    private final Binder binder;
    private final LinkedHashMap<List<String>, BoundRulesets> compiled =
            new LinkedHashMap<>(8, 0.75f, true);

    /**
     * @param catalog where versions are found
     * @param overrides parameters of the environment, by ruleset and name
     * @param inForce rulesets of a running service, with those parameters; null when none runs
     * @param mostKept how many sets of versions are kept compiled
     * @param judge who will judge; what nobody asks is not compiled
     */
    PastRulesets(
            RulesetCatalog catalog,
            Map<String, Map<String, Object>> overrides,
            Supplier<BoundRulesets> inForce,
            int mostKept,
            Judge judge) {
        this.mostKept = mostKept;
        this.binder = judge == Judge.TREE ? catalog::bindTrees : catalog::bind;
        this.catalog = catalog;
        this.overrides = overrides;
        this.inForce = inForce;
    }

    /**
     * Returns the rulesets of a decision, with the parameters of the environment.
     *
     * @throws NotRepeatable when a version is gone or is no longer what it was
     */
    BoundRulesets of(Decision decision) {
        BoundRulesets now = inForce == null ? null : inForce.get();
        BoundRulesets bound =
                now != null && same(now, decision) ? now : bound(labels(decision), decision.id());
        for (RulesetRef ref : decision.rulesets()) {
            RulesetRef found = bound.ruleset(ref.name()).ref();
            if (!found.sha256().equals(ref.sha256())) {
                throw new NotRepeatable(
                        "ruleset-changed",
                        "Decision %s was made by %s@%s with digest %s, but its folder has %s. Expected the same; a sealed version never changes."
                                .formatted(
                                        decision.id(),
                                        ref.name(),
                                        ref.version(),
                                        ref.sha256(),
                                        found.sha256()));
            }
        }
        return bound;
    }

    /**
     * Returns the rulesets of a decision with some replaced.
     *
     * @param instead labels such as {@code dca@1.1.0}
     */
    BoundRulesets of(Decision decision, List<String> instead) {
        if (instead.isEmpty()) {
            return of(decision);
        }
        Map<String, String> versions = new TreeMap<>();
        labels(decision).forEach(label -> versions.put(label.split("@")[0], label));
        instead.forEach(label -> versions.put(label.split("@")[0], label));
        return bind(new ArrayList<>(versions.values()));
    }

    private static boolean same(BoundRulesets bound, Decision decision) {
        return decision.rulesets().stream()
                .allMatch(
                        ref ->
                                bound.all().stream()
                                        .map(CompiledRuleset::ref)
                                        .anyMatch(each -> each.equals(ref)));
    }

    /** Makes versions ready. */
    @FunctionalInterface
    private interface Binder {
        BoundRulesets bind(List<String> labels, Map<String, Map<String, Object>> overrides);
    }

    /** Returns versions as the journal names them, e.g. {@code btc@1.0.0,dca@1.0.0}. */
    static String label(List<RulesetRef> refs) {
        return refs.stream()
                .map(ref -> ref.name() + "@" + ref.version())
                .collect(Collectors.joining(","));
    }

    private static List<String> labels(Decision decision) {
        return decision.rulesets().stream()
                .map(ref -> ref.name() + "@" + ref.version())
                .sorted()
                .toList();
    }

    private BoundRulesets bound(List<String> labels, String id) {
        try {
            return bind(labels);
        } catch (RulesetException e) {
            throw new NotRepeatable(
                    "ruleset-missing",
                    "Decision %s cannot be made again: %s".formatted(id, e.getMessage()));
        }
    }

    private BoundRulesets bind(List<String> all) {
        // the live versions are bound anyway: who differs in nothing else shares what is compiled
        List<String> labels =
                all.stream().filter(each -> !catalog.version(each).binding().equals(LIVE)).toList();
        BoundRulesets bound = compiled.get(labels);
        if (bound == null) {
            bound = binder.bind(labels, overrides);
            compiled.put(labels, bound);
            if (compiled.size() > mostKept) {
                List<String> oldest = compiled.keySet().iterator().next();
                compiled.remove(oldest).close();
            }
        }
        return bound;
    }

    @Override
    public void close() {
        compiled.values().forEach(BoundRulesets::close);
        compiled.clear();
    }
}
