package io.market7.domain.decision;

/**
 * A rule adds to a score or to its multiplier.
 *
 * @param rule the name of the rule that concluded
 * @param delta what is added; negative for a penalty
 * @param multiplier whether it changes the multiplier instead of the base
 */
public record ScoreChange(String rule, double delta, boolean multiplier)
        implements RuleConclusion {}
