package io.market7.domain.leverage;

import io.market7.domain.Checks;
import java.math.BigDecimal;

/**
 * What speaks for leaving a leg that is held or may be. Null is unknown.
 *
 * @param profitPct gain in percent of the entry, taker fees of both sides taken off
 * @param lossPct loss in percent of the entry, without fees; negative when winning
 * @param liquidationPrice the leg's own, quote per base; 0 when no move against the leg liquidates
 * @param liquidationDistancePct signed way from the mark price to it; null also when there is none
 */
public record LegExit(
        Double profitPct,
        Double lossPct,
        BigDecimal liquidationPrice,
        Double liquidationDistancePct) {

    public LegExit {
        Checks.finite("leg.profitPct", profitPct);
        Checks.finite("leg.lossPct", lossPct);
        Checks.finite("leg.liquidationDistancePct", liquidationDistancePct);
    }
}
