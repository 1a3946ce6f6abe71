package io.market7.execution;

/** How much trading is allowed, as the kill switch sets it. */
public enum TradingMode {
    /** Everything. */
    RUNNING,
    /** No new deals; open ones go on. */
    PAUSED,
    /** Only closing. */
    REDUCE_ONLY
}
