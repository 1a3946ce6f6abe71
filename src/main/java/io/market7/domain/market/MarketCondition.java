package io.market7.domain.market;

/** Trend of the market leader as ruleset {@code btc} classifies it. */
public enum MarketCondition {
    BULLISH,
    NEUTRAL,
    BEARISH
}
