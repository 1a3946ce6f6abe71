package io.market7.execution;

import io.market7.domain.market.MarkBar;
import io.market7.domain.market.Side;
import java.math.BigDecimal;

/**
 * How an open leg stood over one hour of mark prices.
 *
 * @param leg the leg during the hour
 * @param bar the hour
 * @param liquidationPrice mark price at which it was liquidated; 0 when there was none
 */
public record LegMark(HeldLeg leg, MarkBar bar, BigDecimal liquidationPrice) {

    /** Returns how the leg stood at the worst mark price of the hour. */
    public LegStanding worst() {
        return new LegStanding(worst(leg.side(), bar), liquidationPrice);
    }

    /** Returns the mark price of an hour that was worst for a side. */
    static BigDecimal worst(Side side, MarkBar bar) {
        return side == Side.LONG ? bar.low() : bar.high();
    }
}
