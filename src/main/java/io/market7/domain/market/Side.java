package io.market7.domain.market;

/** Direction of a position. */
public enum Side {
    LONG,
    SHORT
}
