package io.market7.domain.decision;

import java.math.BigDecimal;

/**
 * A rule lowers the leverage of an add.
 *
 * @param rule the name of the rule that concluded
 * @param toRatio the most it leaves
 */
public record LeverageCap(String rule, BigDecimal toRatio) implements RuleConclusion {}
