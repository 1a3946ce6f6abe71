package io.market7.wirevenue.book;

/** What became of an order; every status but the first two is final. */
public enum OrderStatus {
    NEW,
    PARTIALLY_FILLED,
    FILLED,
    CANCELED,
    EXPIRED,
    EXPIRED_IN_MATCH;

    /** Returns whether the order may still trade. */
    public boolean open() {
        return this == NEW || this == PARTIALLY_FILLED;
    }
}
