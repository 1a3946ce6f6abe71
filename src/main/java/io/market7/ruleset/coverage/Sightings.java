package io.market7.ruleset.coverage;

import io.market7.ruleset.engine.WorkingMemory;
import io.market7.ruleset.tree.Position;
import io.market7.ruleset.tree.Rule;
import io.market7.ruleset.truth.ConditionTruth;
import io.market7.ruleset.truth.FactMatch;
import io.market7.ruleset.truth.RuleEvaluator;
import io.market7.ruleset.truth.Truth;
import java.util.HashSet;
import java.util.Set;

/**
 * What one decision showed of the rules that were asked. A condition on a value that nobody knows
 * shows nothing.
 *
 * @param concluded rules that concluded
 * @param sights points that were seen, each at most once a way
 */
record Sightings(Set<String> concluded, Set<Sight> sights) {

    /**
     * A point of a rule that came out one way.
     *
     * @param rule the rule
     * @param at where the point starts in the rule file
     * @param holds which way
     */
    record Sight(String rule, Position at, boolean holds) {}

    static Sightings of(WorkingMemory memory) {
        Set<String> concluded = new HashSet<>();
        Set<Sight> sights = new HashSet<>();
        for (Rule rule : memory.asked()) {
            if (memory.concluded().contains(rule.name())) {
                concluded.add(rule.name());
            }
            new RuleEvaluator(rule, memory.parameters(), memory.seenBy(rule))
                    .every()
                    .forEach(match -> add(rule.name(), match, sights));
        }
        return new Sightings(concluded, sights);
    }

    private static void add(String rule, FactMatch match, Set<Sight> sights) {
        sights.add(new Sight(rule, match.pattern().position(), match.truth().holds()));
        for (ConditionTruth each : match.conditions()) {
            if (each.decided()) {
                boolean holds = each.truth() == Truth.TRUE;
                sights.add(new Sight(rule, each.condition().position(), holds));
            }
        }
    }
}
