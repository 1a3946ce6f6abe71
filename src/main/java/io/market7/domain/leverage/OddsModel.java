package io.market7.domain.leverage;

import io.market7.domain.market.Side;

/**
 * Which model was trained for the asked side.
 *
 * @param name name of the model
 */
public record OddsModel(String name) {

    /** Returns the model of a side. */
    public static OddsModel of(Side side) {
        return new OddsModel(side == Side.LONG ? "recovery-odds" : "recovery-odds-short");
    }
}
