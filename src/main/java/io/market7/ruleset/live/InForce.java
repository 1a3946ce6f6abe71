package io.market7.ruleset.live;

import io.market7.domain.market.Symbol;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.engine.BoundRulesets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What decides, and what does not.
 *
 * @param published the versions and parameters that decide
 * @param rulesets the versions that decide about every symbol without a canary
 * @param canaries what decides about symbols with a canary
 * @param since when each ruleset began to be decided by its version and parameters
 * @param faults why the files are not what decides; empty when they are
 * @param staleSince since when they are not; null when they are
 * @param waiting what waits for approval, in words by ruleset; empty when nothing does
 * @param changes how often what decides has changed since the start
 * @param shadow the same with the shadow versions in place of the live ones, judged by the
 *     condition tree; null when no version is a shadow
 */
public record InForce(
        Publication published,
        BoundRulesets rulesets,
        Map<Symbol, BoundRulesets> canaries,
        SortedMap<String, Instant> since,
        List<Diagnostic> faults,
        Instant staleSince,
        SortedMap<String, String> waiting,
        long changes,
        BoundRulesets shadow) {

    /** Returns whether the files are not what decides, because something is wrong with them. */
    public boolean isStale() {
        return staleSince != null;
    }

    /** Returns what decides about a symbol. */
    public BoundRulesets about(Symbol symbol) {
        BoundRulesets canary = canaries.isEmpty() ? null : canaries.get(symbol);
        return canary == null ? rulesets : canary;
    }

    /** Returns the versions that decide about symbols without a canary, by ruleset. */
    SortedMap<String, CompiledRuleset> compiledLive() {
        SortedMap<String, CompiledRuleset> compiled = new TreeMap<>();
        rulesets.all().forEach(each -> compiled.put(each.ref().name(), each));
        return compiled;
    }

    /** Returns the canaries but that of one ruleset, by ruleset. */
    SortedMap<String, CompiledRuleset> compiledCanaries(String without) {
        SortedMap<String, CompiledRuleset> compiled = new TreeMap<>();
        published
                .rulesets()
                .forEach(
                        (name, deciding) -> {
                            if (deciding.canary() != null && !name.equals(without)) {
                                Symbol any = Symbol.of(deciding.symbols().get(0));
                                compiled.put(name, about(any).ruleset(name));
                            }
                        });
        return compiled;
    }

    /** Returns every version that decides about some symbol. */
    List<CompiledRuleset> deciding() {
        return Stream.concat(Stream.of(rulesets), canaries.values().stream())
                .flatMap(each -> each.all().stream())
                .distinct()
                .toList();
    }

    /** Returns whether the same versions decide with the same parameters about the same symbols. */
    boolean decidesLike(InForce other) {
        TreeSet<String> names = new TreeSet<>(published.rulesets().keySet());
        return names.equals(new TreeSet<>(other.published.rulesets().keySet()))
                && names.stream().allMatch(name -> decidesLike(other, name));
    }

    /** Returns whether one ruleset is decided alike. */
    boolean decidesLike(InForce other, String name) {
        return other.published.rulesets().containsKey(name)
                && published.rulesets().get(name).equals(other.published.rulesets().get(name))
                && same(rulesets, other.rulesets, name)
                && canaries.keySet().equals(other.canaries.keySet())
                && canaries.keySet().stream()
                        .allMatch(each -> same(canaries.get(each), other.canaries.get(each), name));
    }

    private static boolean same(BoundRulesets one, BoundRulesets other, String name) {
        return one.ruleset(name).ref().equals(other.ruleset(name).ref())
                && one.parameters(name).sha256().equals(other.parameters(name).sha256());
    }

    InForce decided(SortedMap<String, Instant> begun, long count) {
        return new InForce(
                published, rulesets, canaries, begun, List.of(), null, waiting, count, shadow);
    }

    InForce waitingFor(SortedMap<String, String> others) {
        return new InForce(
                published, rulesets, canaries, since, faults, staleSince, others, changes, shadow);
    }

    InForce shadowedBy(BoundRulesets other) {
        return new InForce(
                published, rulesets, canaries, since, faults, staleSince, waiting, changes, other);
    }

    /** Returns the same with what is wrong with the files; nothing when {@code why} is empty. */
    InForce faulty(List<Diagnostic> why, Instant now) {
        Instant stale = why.isEmpty() ? null : now;
        return new InForce(
                published,
                rulesets,
                canaries,
                since,
                why,
                isStale() && stale != null ? staleSince : stale,
                waiting,
                changes,
                shadow);
    }
}
