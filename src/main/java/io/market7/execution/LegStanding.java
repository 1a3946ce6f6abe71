package io.market7.execution;

import io.market7.domain.leverage.LiquidationPrice;
import io.market7.domain.market.Side;
import java.math.BigDecimal;

/**
 * How far a leg stands from its liquidation.
 *
 * @param markPrice mark price it is measured from; null is unknown
 * @param liquidationPrice mark price at which it is liquidated; 0 when there is none
 */
public record LegStanding(BigDecimal markPrice, BigDecimal liquidationPrice) {

    /**
     * Returns the signed way to the liquidation price in percent of the mark price, negative when
     * already beyond; null when either is unknown or there is no such price.
     */
    public Double distancePct(Side side) {
        return markPrice == null || liquidationPrice.signum() <= 0
                ? null
                : LiquidationPrice.distancePct(side, markPrice, liquidationPrice);
    }
}
