package io.market7.execution;

/** What an order is for. */
public enum Purpose {
    /** Opens a deal. */
    BASE_ORDER("b"),
    /** Buys a further step of a deal. */
    SAFETY_ORDER("s"),
    /** Rests above the average and closes the deal with profit. */
    TAKE_PROFIT("t"),
    /** Closes a deal at once because a SAFU exit was decided. */
    SAFU_EXIT("x"),
    /** Closes a deal at once because a person or the kill switch asked for it. */
    MANUAL_CLOSE("c");

    private final String code;

    Purpose(String code) {
        this.code = code;
    }

    /** Returns the letter that stands for it in a client order id. */
    String code() {
        return code;
    }

    /** Returns whether an order of this purpose buys. */
    public boolean buys() {
        return this == BASE_ORDER || this == SAFETY_ORDER;
    }
}
