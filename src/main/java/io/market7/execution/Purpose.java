package io.market7.execution;

import java.util.EnumSet;
import java.util.Set;

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
    /** Closes a deal or a leg at once because a person or the kill switch asked for it. */
    MANUAL_CLOSE("c"),
    /** Opens a leg of a contract with its first rung. */
    OPEN_LEG("o"),
    /** Enlarges a leg by its next rung. */
    ADD_TO_LEG("a"),
    /** Closes half of a leg. */
    REDUCE_LEG("r"),
    /** Closes a leg because its exit was decided. */
    CLOSE_LEG("k"),
    /** The exchange takes over a leg whose margin no longer carries it. */
    LIQUIDATION("q");

    private static final Set<Purpose> ADDING =
            EnumSet.of(BASE_ORDER, SAFETY_ORDER, OPEN_LEG, ADD_TO_LEG);
    private static final Set<Purpose> NUMBERED = EnumSet.of(SAFETY_ORDER, ADD_TO_LEG, REDUCE_LEG);

    private final String code;

    Purpose(String code) {
        this.code = code;
    }

    /** Returns the letter that stands for it in a client order id. */
    String code() {
        return code;
    }

    /** Returns whether an order of this purpose puts more money at risk. */
    public boolean adds() {
        return ADDING.contains(this);
    }

    /** Returns whether there can be several of this purpose, told apart by a number. */
    public boolean numbered() {
        return NUMBERED.contains(this);
    }

    /** Returns whether the venue does it by itself, without being sent an order. */
    boolean byVenue() {
        return this == TAKE_PROFIT || this == LIQUIDATION;
    }
}
