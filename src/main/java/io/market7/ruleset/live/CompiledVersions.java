package io.market7.ruleset.live;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.scenario.ScenarioResult;
import io.market7.ruleset.scenario.ScenarioRunner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Versions that are compiled, those that decide and some of before, so that going back takes no
 * time.
 */
final class CompiledVersions implements AutoCloseable {

    /** Compiled versions that are kept although they do not decide. */
    private static final int MOST_KEPT = 5;

    private final RulesetCatalog catalog;
    private final boolean sealsRequired;
    private final LinkedHashMap<String, CompiledRuleset> compiled =
            new LinkedHashMap<>(16, 0.75f, true);

    CompiledVersions(RulesetCatalog catalog, boolean sealsRequired) {
        this.catalog = catalog;
        this.sealsRequired = sealsRequired;
    }

    /**
     * Returns a version, compiled now unless it was before.
     *
     * @param fresh gets it when it was compiled now
     * @throws RulesetException when it cannot decide, or may not
     */
    CompiledRuleset ready(String label, List<CompiledRuleset> fresh) {
        RulesetVersion version = catalog.version(label);
        RulesetSource source = catalog.read(version);
        if (sealsRequired && catalog.seals().of(version).isEmpty()) {
            throw new RulesetException(
                    List.of(
                            new Diagnostic(
                                    "config/rulesets.yaml",
                                    0,
                                    0,
                                    "%s is bound to decide but not sealed. Expected a sealed version: market7 rules seal %s."
                                            .formatted(version.label(), version.label()))));
        }
        String key = key(version.label(), source.sha256());
        CompiledRuleset known = compiled.get(key);
        for (CompiledRuleset each : fresh) {
            known = key(each).equals(key) ? each : known;
        }
        if (known != null) {
            return known;
        }
        CompiledRuleset made = catalog.compile(source);
        fresh.add(made);
        return made;
    }

    /** Keeps what turned out to be sound. */
    void keep(List<CompiledRuleset> fresh) {
        fresh.forEach(each -> compiled.put(key(each), each));
    }

    /** Lets the oldest go that do not decide. */
    void forgetOldest(Collection<CompiledRuleset> deciding) {
        Set<String> needed =
                deciding.stream().map(CompiledVersions::key).collect(Collectors.toSet());
        List<String> others =
                compiled.keySet().stream().filter(key -> !needed.contains(key)).toList();
        for (int i = 0; i < others.size() - MOST_KEPT; i++) {
            compiled.remove(others.get(i)).close();
        }
    }

    /** Runs the scenarios of a version with the rulesets it would decide with. */
    static List<Diagnostic> test(BoundRulesets rulesets, CompiledRuleset ruleset) {
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
        return key(ruleset.ref().name() + "@" + ruleset.ref().version(), ruleset.ref().sha256());
    }

    private static String key(String label, String sha256) {
        return label + " " + sha256;
    }

    @Override
    public void close() {
        compiled.values().forEach(CompiledRuleset::close);
        compiled.clear();
    }
}
