package io.market7.ruleset.engine;

import io.market7.codec.Sha256;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.compile.Judge;
import io.market7.ruleset.explain.EvidencePlan;
import io.market7.ruleset.manifest.ParameterValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One immutable set of compiled rulesets with their effective parameters. A decision reads it once.
 */
public final class BoundRulesets implements AutoCloseable {

    private static final int MAX_DIGESTS = 1_000;

    private final SortedMap<String, CompiledRuleset> rulesets = new TreeMap<>();
    private final Map<String, ParameterValues> parameters = new HashMap<>();
    private final BtcMemo btc = new BtcMemo();
    private final Map<List<String>, String> digests = new ConcurrentHashMap<>();
    private final Map<CompiledRuleset, EvidencePlan> plans;

    /**
     * Binds compiled rulesets.
     *
     * @param rulesets compiled rulesets
     * @param overrides overrides of the environment, by ruleset and parameter
     * @throws RulesetException when an override names what does not exist or is out of range
     */
    public BoundRulesets(
            List<CompiledRuleset> rulesets, Map<String, Map<String, Object>> overrides) {
        this.plans = new ConcurrentHashMap<>();
        rulesets.forEach(ruleset -> this.rulesets.put(ruleset.ref().name(), ruleset));
        refuseUnknown(overrides);
        this.rulesets.forEach(
                (name, ruleset) ->
                        parameters.put(
                                name,
                                ruleset.defaults()
                                        .with(
                                                "config: market7.parameters." + name,
                                                overrides.getOrDefault(name, Map.of()))));
    }

    private BoundRulesets(BoundRulesets others, Judge judge) {
        plans = new ConcurrentHashMap<>();
        others.rulesets.forEach((name, ruleset) -> rulesets.put(name, ruleset.judgedBy(judge)));
        parameters.putAll(others.parameters);
    }

    /**
     * Returns the same rulesets with the same parameters, judged by somebody else; they share what
     * was compiled and must not outlive these.
     */
    public BoundRulesets judgedBy(Judge judge) {
        return new BoundRulesets(this, judge);
    }

    /**
     * Returns the same rulesets with some parameters replaced; they share what was compiled and
     * must not outlive these.
     *
     * @param overrides values by ruleset and parameter, as facts carry them
     * @throws RulesetException when an override names what does not exist or is out of range
     */
    public BoundRulesets with(Map<String, Map<String, Object>> overrides) {
        return overrides.isEmpty() ? this : new BoundRulesets(this, overrides);
    }

    private BoundRulesets(BoundRulesets others, Map<String, Map<String, Object>> overrides) {
        plans = others.plans;
        rulesets.putAll(others.rulesets);
        parameters.putAll(others.parameters);
        overrides.forEach(
                (name, values) ->
                        parameters.put(
                                name, others.parameters(name).with("parameters." + name, values)));
    }

    /** Returns the bound rulesets in name order. */
    public List<CompiledRuleset> all() {
        return List.copyOf(rulesets.values());
    }

    /**
     * Returns a bound ruleset.
     *
     * @throws RulesetException when none of this name is bound
     */
    public CompiledRuleset ruleset(String name) {
        CompiledRuleset ruleset = rulesets.get(name);
        if (ruleset == null) {
            throw new RulesetException(
                    List.of(
                            new Diagnostic(
                                    "config/rulesets.yaml",
                                    0,
                                    0,
                                    "The question needs ruleset %s, but only %s are bound."
                                            .formatted(name, rulesets.keySet()))));
        }
        return ruleset;
    }

    /** Returns the effective parameters of a ruleset, before overrides of a single decision. */
    public ParameterValues parameters(String ruleset) {
        ruleset(ruleset);
        return parameters.get(ruleset);
    }

    /** Returns what explanations of a bound ruleset say whatever the facts. */
    EvidencePlan plan(CompiledRuleset ruleset) {
        return plans.computeIfAbsent(ruleset, each -> new EvidencePlan(each.tree()));
    }

    /** Returns the last classification of BTC made with these rulesets. */
    BtcMemo btcMemo() {
        return btc;
    }

    /**
     * Returns one digest of several; those of the environment's own parameters are computed once.
     */
    String digestOf(List<String> parts) {
        String known = digests.get(parts);
        if (known != null) {
            return known;
        }
        String digest = Sha256.hex(String.join("\n", parts));
        if (digests.size() < MAX_DIGESTS) {
            digests.put(parts, digest);
        }
        return digest;
    }

    private void refuseUnknown(Map<String, Map<String, Object>> overrides) {
        List<Diagnostic> faults =
                overrides.keySet().stream()
                        .filter(name -> !rulesets.containsKey(name))
                        .sorted()
                        .map(
                                name ->
                                        new Diagnostic(
                                                "config: market7.parameters." + name,
                                                0,
                                                0,
                                                "No ruleset %s is bound. Expected one of %s."
                                                        .formatted(name, rulesets.keySet())))
                        .toList();
        if (!faults.isEmpty()) {
            throw new RulesetException(faults);
        }
    }

    @Override
    public void close() {
        rulesets.values().forEach(CompiledRuleset::close);
    }
}
