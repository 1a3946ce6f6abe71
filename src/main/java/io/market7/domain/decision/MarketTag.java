package io.market7.domain.decision;

import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;

/**
 * A rule classifies the market leader; null says nothing.
 *
 * @param rule the name of the rule that concluded
 * @param condition trend
 * @param status whether buying is safe
 */
public record MarketTag(String rule, MarketCondition condition, MarketStatus status)
        implements RuleConclusion {}
