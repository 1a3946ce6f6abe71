package io.market7.domain.market;

/** Whether the market leader allows to buy. */
public enum MarketStatus {
    SAFE,
    UNSAFE
}
