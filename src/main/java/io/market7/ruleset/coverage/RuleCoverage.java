package io.market7.ruleset.coverage;

import java.util.List;

/**
 * One rule, and what scenarios have shown of it.
 *
 * @param rule its name
 * @param guard its guard
 * @param file its file
 * @param line line in that file, counted from 1
 * @param hits scenarios in which it concluded
 * @param conditions its conditions, in the order of the file
 */
public record RuleCoverage(
        String rule,
        String guard,
        String file,
        int line,
        int hits,
        List<ConditionCoverage> conditions) {

    public RuleCoverage {
        conditions = List.copyOf(conditions);
    }

    /** Returns whether it concluded and each of its conditions was seen both ways. */
    public boolean complete() {
        return hits > 0 && conditions.stream().allMatch(ConditionCoverage::bothWays);
    }
}
