package io.market7.ruleset.live;

import io.market7.domain.market.Symbol;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RulesetChoice;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The rulesets that decide while files change. What changed is read, compiled and tested aside; one
 * reference is swapped when all of it is sound, so that a decision is made by one set of versions
 * and a broken file takes nothing down. Versions of before stay compiled for a while, so that going
 * back takes no time. Safe for use by many threads.
 */
public final class LiveRulesets implements Supplier<BoundRulesets>, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(LiveRulesets.class.getName());

    private final Publications publications;
    private final Clock clock;
    private final CompiledVersions versions;
    private final ShadowRulesets shadows;
    private final BarredCanaries barred = new BarredCanaries();
    private volatile InForce inForce;

    /**
     * Reads what may decide now.
     *
     * @param catalog the rule folders with their bindings
     * @param publications says what may decide
     * @param sealsRequired whether only sealed versions may decide
     * @param clock stamps changes
     * @throws RulesetException when they cannot decide
     */
    public LiveRulesets(
            RulesetCatalog catalog, Publications publications, boolean sealsRequired, Clock clock) {
        this.publications = publications;
        this.clock = clock;
        this.versions = new CompiledVersions(catalog, sealsRequired);
        this.shadows = new ShadowRulesets(catalog);
        InForce first = build();
        SortedMap<String, Instant> since = new TreeMap<>();
        first.published().rulesets().keySet().forEach(each -> since.put(each, clock.instant()));
        this.inForce = withShadow(first.decided(since, 0).waitingFor(publications.waiting()));
    }

    /** Returns what decides about symbols without a canary. */
    @Override
    public BoundRulesets get() {
        return inForce.rulesets();
    }

    /** Returns what decides, symbol by symbol. */
    public RulesetChoice choice() {
        return symbol -> inForce.about(symbol);
    }

    /** Returns what decides, and what does not. */
    public InForce inForce() {
        return inForce;
    }

    /** Looks at the files again. What is wrong with them is kept, and nothing else changes. */
    public synchronized InForce refresh() {
        InForce before = inForce;
        try {
            InForce now = build();
            InForce next =
                    now.decidesLike(before)
                            ? before.faulty(List.of(), clock.instant())
                            : now.decided(since(before, now), before.changes() + 1)
                                    .shadowedBy(before.shadow());
            inForce = withShadow(next.waitingFor(publications.waiting()));
            versions.forgetOldest(inForce.deciding());
        } catch (RulesetException e) {
            inForce = before.faulty(e.diagnostics(), clock.instant());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The rules could not be read again.", e);
            String message = "The rules could not be read again: " + e;
            inForce =
                    before.faulty(List.of(new Diagnostic("rules", 0, 0, message)), clock.instant());
        }
        return inForce;
    }

    /**
     * Takes the canary of a ruleset back at once, whatever the files say and whether they are
     * sound, until they say something else about it.
     */
    public synchronized void bar(String ruleset) {
        InForce now = inForce;
        Deciding deciding = now.published().rulesets().get(ruleset);
        barred.add(ruleset, deciding);
        inForce =
                inForce(
                                now.published().with(ruleset, deciding.withoutCanary()),
                                now.compiledLive(),
                                now.compiledCanaries(ruleset))
                        .decided(now.since(), now.changes() + 1)
                        .faulty(now.faults(), now.isStale() ? now.staleSince() : clock.instant())
                        .waitingFor(now.waiting())
                        .shadowedBy(now.shadow());
        refresh();
    }

    /** A shadow that cannot be used takes nothing else down; it shows, and none decides. */
    private InForce withShadow(InForce now) {
        try {
            return now.shadowedBy(shadows.of(now.published().parameters()));
        } catch (RulesetException e) {
            Instant since = inForce != null && inForce.isStale() ? inForce.staleSince() : null;
            return now.shadowedBy(null)
                    .faulty(e.diagnostics(), since == null ? clock.instant() : since);
        }
    }

    private SortedMap<String, Instant> since(InForce before, InForce now) {
        SortedMap<String, Instant> since = new TreeMap<>();
        for (String name : now.published().rulesets().keySet()) {
            since.put(
                    name,
                    now.decidesLike(before, name) ? before.since().get(name) : clock.instant());
        }
        return since;
    }

    /**
     * Compiles what may decide, as far as it is not compiled already, and tests what is new. What
     * is bound at the start was tested when it was sealed.
     */
    private InForce build() {
        Publication published = barred.without(publications.now());
        List<CompiledRuleset> fresh = new ArrayList<>();
        List<Diagnostic> faults = new ArrayList<>();
        try {
            SortedMap<String, CompiledRuleset> live = new TreeMap<>();
            SortedMap<String, CompiledRuleset> canaries = new TreeMap<>();
            published
                    .rulesets()
                    .forEach(
                            (name, deciding) -> {
                                ready(name, deciding.live(), live, fresh, faults);
                                if (deciding.canary() != null) {
                                    ready(name, deciding.canary(), canaries, fresh, faults);
                                }
                            });
            refuse(faults);
            if (inForce != null) {
                fresh.forEach(
                        each -> faults.addAll(CompiledVersions.test(plain(live, each), each)));
            }
            refuse(faults);
            InForce made = inForce(published, live, canaries);
            versions.keep(fresh);
            return made;
        } catch (RuntimeException e) {
            fresh.forEach(CompiledRuleset::close);
            throw e;
        }
    }

    private void ready(
            String name,
            String version,
            SortedMap<String, CompiledRuleset> into,
            List<CompiledRuleset> fresh,
            List<Diagnostic> faults) {
        try {
            into.put(name, versions.ready(name + "@" + version, fresh));
        } catch (RulesetException e) {
            faults.addAll(e.diagnostics());
        }
    }

    private static BoundRulesets plain(
            SortedMap<String, CompiledRuleset> live, CompiledRuleset each) {
        SortedMap<String, CompiledRuleset> with = new TreeMap<>(live);
        with.put(each.ref().name(), each);
        return new BoundRulesets(List.copyOf(with.values()), Map.of());
    }

    private static InForce inForce(
            Publication published,
            SortedMap<String, CompiledRuleset> live,
            SortedMap<String, CompiledRuleset> canaries) {
        Map<Symbol, SortedMap<String, CompiledRuleset>> bySymbol = new HashMap<>();
        canaries.forEach(
                (name, canary) ->
                        published
                                .rulesets()
                                .get(name)
                                .symbols()
                                .forEach(
                                        symbol ->
                                                bySymbol.computeIfAbsent(
                                                                Symbol.of(symbol),
                                                                each -> new TreeMap<>(live))
                                                        .put(name, canary)));
        Map<Symbol, BoundRulesets> bound = new HashMap<>();
        bySymbol.forEach(
                (symbol, rulesets) -> bound.put(symbol, bound(rulesets, published.parameters())));
        return new InForce(
                published,
                bound(live, published.parameters()),
                bound,
                new TreeMap<>(),
                List.of(),
                null,
                new TreeMap<>(),
                0,
                null);
    }

    private static BoundRulesets bound(
            SortedMap<String, CompiledRuleset> rulesets,
            Map<String, Map<String, Object>> parameters) {
        return new BoundRulesets(List.copyOf(rulesets.values()), parameters);
    }

    private static void refuse(List<Diagnostic> faults) {
        if (!faults.isEmpty()) {
            throw new RulesetException(faults);
        }
    }

    @Override
    public synchronized void close() {
        versions.close();
    }
}
