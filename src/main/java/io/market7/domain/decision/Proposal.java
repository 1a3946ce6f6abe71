package io.market7.domain.decision;

import java.math.BigDecimal;

/**
 * A rule asks for an action.
 *
 * @param rule the name of the rule that concluded
 * @param action what it asks for
 * @param amountQuote wanted amount in quote currency; null when the action carries none
 */
public record Proposal(String rule, Action action, BigDecimal amountQuote)
        implements RuleConclusion {}
