package io.market7.domain.decision;

/**
 * A rule annotates; nothing follows from it by itself.
 *
 * @param rule the name of the rule that concluded
 */
public record Tag(String rule) implements RuleConclusion {}
