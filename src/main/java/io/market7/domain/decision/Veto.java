package io.market7.domain.decision;

/**
 * An action must not happen this cycle.
 *
 * @param rule the name of the rule that concluded
 * @param liftable whether an override may lift it
 */
public record Veto(String rule, boolean liftable) implements RuleConclusion {}
