package io.market7.wirevenue.book;

/** Type of an order, of both markets. */
public enum OrderKind {
    LIMIT(true, false, false),
    MARKET(false, false, false),
    LIMIT_MAKER(true, false, false),
    STOP_LOSS(false, true, false),
    STOP_LOSS_LIMIT(true, true, false),
    TAKE_PROFIT(false, true, true),
    TAKE_PROFIT_LIMIT(true, true, true);

    private final boolean limited;
    private final boolean triggered;
    private final boolean profit;

    OrderKind(boolean limited, boolean triggered, boolean profit) {
        this.limited = limited;
        this.triggered = triggered;
        this.profit = profit;
    }

    /** Returns whether the order names a price. */
    public boolean limited() {
        return limited;
    }

    /** Returns whether the order waits for a stop price. */
    public boolean triggered() {
        return triggered;
    }

    /**
     * Returns whether a price has reached the stop price: a stop loss to sell waits for a fall, a
     * take profit to sell for a rise.
     */
    public boolean reached(OrderSide side, int lastAgainstStop) {
        boolean rising = (side == OrderSide.BUY) != profit;
        return rising ? lastAgainstStop >= 0 : lastAgainstStop <= 0;
    }
}
