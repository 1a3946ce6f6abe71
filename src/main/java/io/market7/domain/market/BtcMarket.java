package io.market7.domain.market;

/**
 * The state of the market leader that gates other rulesets. Null is unknown.
 *
 * @param condition trend
 * @param status whether buying is safe
 */
public record BtcMarket(MarketCondition condition, MarketStatus status) {

    /** Neither condition nor status is known. */
    public static final BtcMarket UNKNOWN = new BtcMarket(null, null);
}
