package io.market7.wirevenue.book;

/** Which way an order trades. */
public enum OrderSide {
    BUY,
    SELL;

    /** Returns 1 for a purchase, -1 for a sale. */
    public int sign() {
        return this == BUY ? 1 : -1;
    }

    /** Returns the other side. */
    public OrderSide opposite() {
        return this == BUY ? SELL : BUY;
    }
}
