package io.market7.ruleset.coverage;

import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.explain.ConditionWords;
import io.market7.ruleset.tree.Rule;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts in how many decisions each rule of a ruleset concluded, and in how many each of its
 * conditions was seen to hold and to fail.
 */
final class Coverage {

    private final RulesetSource source;
    private final Map<Sightings.Sight, Integer> sights = new HashMap<>();
    private final Map<String, Integer> hits = new HashMap<>();

    /** Starts with nothing seen. */
    Coverage(RulesetSource source) {
        this.source = source;
    }

    /** Adds what one decision showed. */
    void add(Sightings seen) {
        seen.concluded().forEach(rule -> hits.merge(rule, 1, Integer::sum));
        seen.sights().forEach(sight -> sights.merge(sight, 1, Integer::sum));
    }

    /** Returns the report on everything that was added so far. */
    CoverageReport report() {
        return new CoverageReport(
                source.manifest().ruleset(),
                source.manifest().version(),
                source.rules().stream().map(this::rule).toList());
    }

    private RuleCoverage rule(Rule rule) {
        ConditionWords words = new ConditionWords(rule, source.manifest());
        return new RuleCoverage(
                rule.name(),
                rule.guard(),
                rule.file(),
                rule.position().line(),
                hits.getOrDefault(rule.name(), 0),
                CoveragePoints.of(rule).stream()
                        .map(point -> condition(rule, point, words))
                        .toList());
    }

    private ConditionCoverage condition(Rule rule, CoveragePoint point, ConditionWords words) {
        return new ConditionCoverage(
                point.text(),
                point.position().line(),
                seen(rule, point, true),
                seen(rule, point, false),
                point.wanted(words, true),
                point.wanted(words, false));
    }

    private int seen(Rule rule, CoveragePoint point, boolean holds) {
        Sightings.Sight sight = new Sightings.Sight(rule.name(), point.position(), holds);
        return sights.getOrDefault(sight, 0);
    }
}
