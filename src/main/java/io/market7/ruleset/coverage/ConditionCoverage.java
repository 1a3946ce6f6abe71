package io.market7.ruleset.coverage;

/**
 * One condition of a rule, and what scenarios have shown of it.
 *
 * @param condition spelling in the rule file
 * @param line line in the rule file, counted from 1
 * @param seenTrue scenarios in which it was seen to hold
 * @param seenFalse scenarios in which it was seen to fail
 * @param holdsWhen facts under which it holds, in the words of the fact format
 * @param failsWhen facts under which it fails
 */
public record ConditionCoverage(
        String condition,
        int line,
        int seenTrue,
        int seenFalse,
        String holdsWhen,
        String failsWhen) {

    /** Returns whether it was seen to hold and to fail. */
    public boolean bothWays() {
        return seenTrue > 0 && seenFalse > 0;
    }
}
