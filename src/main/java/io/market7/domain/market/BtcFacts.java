package io.market7.domain.market;

import java.time.Instant;
import java.util.Map;

/**
 * What is known of the market leader. Null is unknown.
 *
 * @param indicators records by timeframe
 * @param condition given condition
 * @param status given status
 * @param at instant of the given pair
 */
public record BtcFacts(
        Map<Timeframe, Indicators> indicators,
        MarketCondition condition,
        MarketStatus status,
        Instant at) {

    public BtcFacts {
        indicators = Map.copyOf(indicators);
    }

    /** Nothing is known of BTC. */
    public static final BtcFacts UNKNOWN = new BtcFacts(Map.of(), null, null, null);
}
