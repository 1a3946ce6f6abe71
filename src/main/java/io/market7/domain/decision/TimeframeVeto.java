package io.market7.domain.decision;

import io.market7.domain.market.Timeframe;

/**
 * One timeframe fails the technical filter.
 *
 * @param rule the name of the rule that concluded
 * @param timeframe the timeframe that fails
 */
public record TimeframeVeto(String rule, Timeframe timeframe) implements RuleConclusion {}
