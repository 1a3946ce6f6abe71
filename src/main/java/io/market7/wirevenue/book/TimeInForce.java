package io.market7.wirevenue.book;

/** How long an order stays. GTX adds to the book or is refused. */
public enum TimeInForce {
    GTC,
    IOC,
    FOK,
    GTX
}
