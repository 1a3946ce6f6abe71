package io.market7.wirevenue.book;

/** Told of what happens, in order, while the desk is held: it must not wait for anybody. */
public interface DeskListener {

    /**
     * An order changed.
     *
     * @param execution NEW, TRADE, CANCELED, EXPIRED
     * @param fill the trade; null when it was none
     */
    void order(VenueOrder order, String execution, Fill fill);

    /** An account's balances or positions changed for a reason such as ORDER. */
    void account(String owner, String reason);

    /** Something was traded. */
    void print(String symbol, Print print);

    /** The price of marks moved. */
    void mark(String symbol);
}
