package io.market7.settings;

/** Where candles come from. */
public enum FeedKind {
    /** Made-up markets, seeded. */
    SIMULATED,
    /** Candles in files. */
    RECORDED,
    /** Candles of Binance as they close. */
    BINANCE
}
