package io.market7.domain.market;

/** Where a symbol trades. */
public enum Market {
    SPOT,
    FUTURES
}
