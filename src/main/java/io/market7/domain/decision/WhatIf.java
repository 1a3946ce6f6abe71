package io.market7.domain.decision;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A past decision beside what would have been decided with changes. Nothing of it is kept or acted
 * on.
 *
 * @param id id of the past decision
 * @param set values by path of the fact format; null made a field unknown
 * @param rulesets versions used instead for the changed decision, e.g. {@code dca@1.1.0}
 * @param stored the past decision, made again from what was kept of it, with its explanation
 * @param changed the decision with the changes, with its explanation
 * @param turned rules that came out differently, by name
 */
public record WhatIf(
        String id,
        SortedMap<String, Object> set,
        List<String> rulesets,
        Decision stored,
        Decision changed,
        List<RuleTurn> turned) {

    public WhatIf {
        rulesets = List.copyOf(rulesets);
        turned = List.copyOf(turned);
    }

    /** Compares two explained decisions. */
    public static WhatIf of(
            String id,
            Map<String, ?> set,
            List<String> rulesets,
            Decision stored,
            Decision changed) {
        return new WhatIf(
                id, new TreeMap<>(set), rulesets, stored, changed, turned(stored, changed));
    }

    private static List<RuleTurn> turned(Decision stored, Decision changed) {
        SortedMap<String, RuleTurn> turns = new TreeMap<>();
        for (RuleEvidence rule : stored.explanation().rules()) {
            turns.put(rule.rule(), new RuleTurn(rule.rule(), rule.state(), null));
        }
        for (RuleEvidence rule : changed.explanation().rules()) {
            turns.merge(
                    rule.rule(),
                    new RuleTurn(rule.rule(), null, rule.state()),
                    (before, after) -> new RuleTurn(rule.rule(), before.from(), after.to()));
        }
        return turns.values().stream().filter(turn -> turn.from() != turn.to()).toList();
    }
}
