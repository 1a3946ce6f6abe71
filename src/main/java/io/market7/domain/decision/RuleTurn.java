package io.market7.domain.decision;

/**
 * A rule that came out differently.
 *
 * @param rule its name
 * @param from what became of it before; null when the version before had no such rule
 * @param to what became of it after; null when the version after has no such rule
 */
public record RuleTurn(String rule, RuleState from, RuleState to) {}
