package io.market7.domain.leverage;

import io.market7.domain.market.Side;
import java.math.BigDecimal;

/**
 * Where a contract is liquidated. One leg, and most hedges, have one such price. A hedge that is
 * nearly even can have two: its long side loses when the price falls, and when it rises the
 * maintenance margin outgrows what is won.
 *
 * @param whenFalling the price at which a fall liquidates, above 0; null when no fall does
 * @param whenRising the price at which a rise liquidates, above 0; null when no rise does as far as
 *     the brackets reach
 */
public record LiquidationPrices(BigDecimal whenFalling, BigDecimal whenRising) {

    /** Nothing liquidates, whatever the price. */
    public static final LiquidationPrices NONE = new LiquidationPrices(null, null);

    /**
     * Returns the price the legs share as one side sees it: of two, the one on the side's losing
     * way; of one, that one, although it may lie on the other way; 0 when there is none.
     */
    public BigDecimal shared(Side side) {
        BigDecimal own = own(side);
        return own.signum() > 0 ? own : own(side == Side.LONG ? Side.SHORT : Side.LONG);
    }

    /**
     * Returns the price on the losing way of a side: below for a long leg, above for a short one; 0
     * when the side is not threatened.
     */
    public BigDecimal own(Side side) {
        BigDecimal price = side == Side.LONG ? whenFalling : whenRising;
        return price == null ? BigDecimal.ZERO : price;
    }
}
