package io.market7.domain.decision;

import java.math.BigDecimal;

/**
 * One change of a running value, as it was applied.
 *
 * @param rule the name of the rule that concluded
 * @param from value before
 * @param to value after
 */
public record Adjustment(String rule, BigDecimal from, BigDecimal to) {}
