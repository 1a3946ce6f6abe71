package io.market7.domain.decision;

/**
 * An override lifts every liftable veto.
 *
 * @param rule the name of the rule that concluded
 */
public record Lift(String rule) implements RuleConclusion {}
