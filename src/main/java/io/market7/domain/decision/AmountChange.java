package io.market7.domain.decision;

import java.math.BigDecimal;

/**
 * A rule sets the amount on the table.
 *
 * @param rule the name of the rule that concluded
 * @param toQuote the new amount
 */
public record AmountChange(String rule, BigDecimal toQuote) implements RuleConclusion {}
