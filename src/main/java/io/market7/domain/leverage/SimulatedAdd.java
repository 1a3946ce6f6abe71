package io.market7.domain.leverage;

import io.market7.domain.Checks;
import java.math.BigDecimal;

/**
 * The position as it would stand after the next rung, bought at the mark price without fees. Null
 * is unknown.
 *
 * @param leverageRatio leverage of the rung, after caps
 * @param quantity of the enlarged leg, base
 * @param entryPrice of the enlarged leg, quote per base
 * @param isolatedMarginQuote isolated wallet balance of the enlarged leg; unknown where that of the
 *     leg is
 * @param positionNotionalQuote notional of the enlarged leg at the mark price
 * @param accountNotionalQuote notional of all positions with the rung
 * @param requiredMarginQuote margin the rung takes, taker fee included
 * @param liquidationPrice quote per base, as this side sees it; 0 when nothing liquidates
 * @param liquidationDistancePct signed way from the mark price to it; null also when there is none
 * @param nextRungPrice price at which the rung after this one is due; null also when this is the
 *     last
 */
public record SimulatedAdd(
        BigDecimal leverageRatio,
        BigDecimal quantity,
        BigDecimal entryPrice,
        BigDecimal isolatedMarginQuote,
        BigDecimal positionNotionalQuote,
        BigDecimal accountNotionalQuote,
        BigDecimal requiredMarginQuote,
        BigDecimal liquidationPrice,
        Double liquidationDistancePct,
        BigDecimal nextRungPrice) {

    public SimulatedAdd {
        Checks.required("leverageRatio", leverageRatio);
        Checks.finite("liquidationDistancePct", liquidationDistancePct);
    }
}
