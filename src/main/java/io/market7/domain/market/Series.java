package io.market7.domain.market;

/** Whose candles an indicator record was computed from. */
public enum Series {
    SYMBOL,
    BTC
}
