package io.market7.ruleset.catalog;

import io.market7.domain.decision.RulesetRef;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.scenario.ScenarioResult;
import io.market7.ruleset.scenario.ScenarioRunner;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The rulesets that decide while files change. What changed is read, compiled and tested aside; one
 * reference is swapped when all of it is sound, so that a decision is made by one set of versions
 * and a broken file takes nothing down. Versions of before stay compiled for a while, so that going
 * back takes no time. Safe for use by many threads.
 */
public final class LiveRulesets implements Supplier<BoundRulesets>, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(LiveRulesets.class.getName());

    /** Compiled versions that are kept although they do not decide. */
    private static final int MOST_KEPT = 5;

    private final RulesetCatalog catalog;
    private final Supplier<Map<String, Map<String, Object>>> overrides;
    private final boolean sealsRequired;
    private final Clock clock;
    private final ShadowRulesets shadows;
    private final LinkedHashMap<String, CompiledRuleset> compiled =
            new LinkedHashMap<>(16, 0.75f, true);
    private volatile InForce inForce;

    /**
     * What decides, and what does not.
     *
     * @param rulesets the versions that decide
     * @param since when each ruleset began to be decided by its version and parameters
     * @param faults why the files are not what decides; empty when they are
     * @param staleSince since when they are not; null when they are
     * @param changes how often what decides has changed since the start
     * @param shadow the same with the shadow versions in place of the live ones, judged by the
     *     condition tree; null when no version is a shadow
     */
    public record InForce(
            BoundRulesets rulesets,
            SortedMap<String, Instant> since,
            List<Diagnostic> faults,
            Instant staleSince,
            long changes,
            BoundRulesets shadow) {

        /** Returns whether the files are not what decides, because something is wrong with them. */
        public boolean isStale() {
            return staleSince != null;
        }
    }

    /**
     * Reads what is bound now.
     *
     * @param catalog the rule folders with their bindings
     * @param overrides reads parameters of the environment as they are at the moment, by ruleset
     *     and name
     * @param sealsRequired whether only sealed versions may decide
     * @param clock stamps changes
     * @throws RulesetException when they cannot decide
     */
    public LiveRulesets(
            RulesetCatalog catalog,
            Supplier<Map<String, Map<String, Object>>> overrides,
            boolean sealsRequired,
            Clock clock) {
        this.catalog = catalog;
        this.overrides = overrides;
        this.sealsRequired = sealsRequired;
        this.clock = clock;
        this.shadows = new ShadowRulesets(catalog);
        BoundRulesets first = build();
        SortedMap<String, Instant> since = new TreeMap<>();
        first.all().forEach(each -> since.put(each.ref().name(), clock.instant()));
        this.inForce = new InForce(first, since, List.of(), null, 0, null);
        this.inForce = withShadow(inForce);
    }

    @Override
    public BoundRulesets get() {
        return inForce.rulesets();
    }

    /** Returns what decides, and what does not. */
    public InForce inForce() {
        return inForce;
    }

    /** Looks at the files again. What is wrong with them is kept, and nothing else changes. */
    public synchronized InForce refresh() {
        InForce before = inForce;
        try {
            BoundRulesets now = build();
            InForce next =
                    same(before, now)
                            ? new InForce(
                                    before.rulesets(),
                                    before.since(),
                                    List.of(),
                                    null,
                                    before.changes(),
                                    before.shadow())
                            : new InForce(
                                    now,
                                    since(before, now),
                                    List.of(),
                                    null,
                                    before.changes() + 1,
                                    before.shadow());
            inForce = withShadow(next);
            forgetOldest();
        } catch (RulesetException e) {
            inForce = stale(before, e.diagnostics());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The rules could not be read again.", e);
            String message = "The rules could not be read again: " + e;
            inForce = stale(before, List.of(new Diagnostic("rules", 0, 0, message)));
        }
        return inForce;
    }

    /** A shadow that cannot be used takes nothing else down; it shows, and none decides. */
    private InForce withShadow(InForce now) {
        BoundRulesets shadow = null;
        List<Diagnostic> faults = now.faults();
        try {
            shadow = shadows.of(overrides.get());
        } catch (RulesetException e) {
            faults = e.diagnostics();
        }
        boolean broken = !faults.isEmpty();
        Instant since = inForce.isStale() ? inForce.staleSince() : clock.instant();
        return new InForce(
                now.rulesets(), now.since(), faults, broken ? since : null, now.changes(), shadow);
    }

    private InForce stale(InForce before, List<Diagnostic> faults) {
        Instant since = before.isStale() ? before.staleSince() : clock.instant();
        return new InForce(
                before.rulesets(),
                before.since(),
                faults,
                since,
                before.changes(),
                before.shadow());
    }

    private static boolean same(InForce before, BoundRulesets now) {
        return before.since().size() == now.all().size()
                && now.all().stream().allMatch(each -> same(before, now, each.ref()));
    }

    private static boolean same(InForce before, BoundRulesets now, RulesetRef ref) {
        return before.since().containsKey(ref.name())
                && before.rulesets().ruleset(ref.name()).ref().equals(ref)
                && before.rulesets()
                        .parameters(ref.name())
                        .sha256()
                        .equals(now.parameters(ref.name()).sha256());
    }

    private SortedMap<String, Instant> since(InForce before, BoundRulesets now) {
        SortedMap<String, Instant> since = new TreeMap<>();
        for (CompiledRuleset ruleset : now.all()) {
            RulesetRef ref = ruleset.ref();
            since.put(
                    ref.name(),
                    same(before, now, ref) ? before.since().get(ref.name()) : clock.instant());
        }
        return since;
    }

    /**
     * Compiles what is bound, as far as it is not compiled already, and tests what is new. What is
     * bound at the start was tested when it was sealed.
     */
    private BoundRulesets build() {
        List<CompiledRuleset> bound = new ArrayList<>();
        List<CompiledRuleset> fresh = new ArrayList<>();
        List<Diagnostic> faults = new ArrayList<>();
        try {
            for (RulesetVersion version : catalog.live()) {
                try {
                    bound.add(ready(version, fresh));
                } catch (RulesetException e) {
                    faults.addAll(e.diagnostics());
                }
            }
            refuse(faults);
            BoundRulesets plain = new BoundRulesets(bound, Map.of());
            if (inForce != null) {
                fresh.forEach(each -> faults.addAll(test(plain, each)));
            }
            refuse(faults);
            BoundRulesets rulesets = new BoundRulesets(bound, overrides.get());
            fresh.forEach(each -> compiled.put(key(each), each));
            return rulesets;
        } catch (RuntimeException e) {
            fresh.forEach(CompiledRuleset::close);
            throw e;
        }
    }

    private static void refuse(List<Diagnostic> faults) {
        if (!faults.isEmpty()) {
            throw new RulesetException(faults);
        }
    }

    private CompiledRuleset ready(RulesetVersion version, List<CompiledRuleset> fresh) {
        RulesetSource source = catalog.read(version);
        if (sealsRequired && catalog.seals().of(version).isEmpty()) {
            throw new RulesetException(
                    List.of(
                            new Diagnostic(
                                    "config/rulesets.yaml",
                                    0,
                                    0,
                                    "%s is bound as live but not sealed. Expected a sealed version: market7 rules seal %s."
                                            .formatted(version.label(), version.label()))));
        }
        CompiledRuleset known = compiled.get(version.label() + " " + source.sha256());
        if (known != null) {
            return known;
        }
        CompiledRuleset made = catalog.compile(source);
        fresh.add(made);
        return made;
    }

    /** Runs the scenarios of a version with the rulesets it would decide with. */
    private static List<Diagnostic> test(BoundRulesets rulesets, CompiledRuleset ruleset) {
        List<Diagnostic> faults = new ArrayList<>();
        for (ScenarioResult result :
                new ScenarioRunner(new RuleEngine(() -> rulesets), ruleset.source()).run()) {
            if (!result.passed()) {
                faults.add(
                        new Diagnostic(
                                result.scenario().file(),
                                result.scenario().line(),
                                1,
                                "The scenario \"%s\" does not pass: %s."
                                        .formatted(result.scenario().name(), words(result))));
            }
        }
        return faults;
    }

    private static String words(ScenarioResult result) {
        return result.differences().stream()
                .map(
                        each ->
                                each.cell()
                                        + " should be "
                                        + each.expected()
                                        + " and is "
                                        + each.actual())
                .collect(Collectors.joining(", "));
    }

    private static String key(CompiledRuleset ruleset) {
        return ruleset.ref().name() + "@" + ruleset.ref().version() + " " + ruleset.ref().sha256();
    }

    private void forgetOldest() {
        List<String> deciding = inForce.rulesets().all().stream().map(LiveRulesets::key).toList();
        List<String> others =
                compiled.keySet().stream().filter(key -> !deciding.contains(key)).toList();
        for (int i = 0; i < others.size() - MOST_KEPT; i++) {
            compiled.remove(others.get(i)).close();
        }
    }

    @Override
    public synchronized void close() {
        compiled.values().forEach(CompiledRuleset::close);
        compiled.clear();
    }
}
