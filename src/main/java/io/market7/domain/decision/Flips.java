package io.market7.domain.decision;

import java.util.List;

/**
 * What a search for other outcomes found, and how far it looked.
 *
 * @param sets the smallest sets of changes, those with the least changes in all first; empty when
 *     none was found
 * @param goal outcome that was looked for; null for any action instead of HOLD, and HOLD instead of
 *     an action
 * @param maxChanges most measures changed at once
 * @param complete whether every set of up to {@code maxChanges} measures was covered; false when
 *     the search stopped at its limit of decisions
 * @param decisions how many decisions were tried
 * @param fixed vetoes that no measure the search may change has a say in, sorted
 */
public record Flips(
        List<Flip> sets,
        String goal,
        int maxChanges,
        boolean complete,
        int decisions,
        List<String> fixed) {

    public Flips {
        sets = List.copyOf(sets);
        fixed = List.copyOf(fixed);
    }
}
