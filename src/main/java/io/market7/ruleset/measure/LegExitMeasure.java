package io.market7.ruleset.measure;

import io.market7.domain.leverage.Leg;
import io.market7.domain.leverage.LegExit;
import io.market7.domain.leverage.LiquidationPrices;
import io.market7.domain.leverage.MarkPrice;
import io.market7.domain.market.Side;
import io.market7.ruleset.manifest.ParameterValues;
import java.math.BigDecimal;

/** What the exit rules of a leg compare. */
public final class LegExitMeasure {

    private LegExitMeasure() {}

    /** Returns what speaks for leaving the leg; null when it is flat, so that nothing can. */
    public static LegExit of(FreshFacts facts, ParameterValues parameters) {
        Leg leg = facts.all().leverage().leg();
        if (leg != null && leg.flat()) {
            return null;
        }
        BigDecimal price = facts.markPrice();
        boolean known = leg != null && leg.quantity() != null && leg.entryPrice() != null;
        return known && price != null
                ? of(leg, new MarkPrice(price), facts, parameters)
                : new LegExit(null, null, null, null);
    }

    private static LegExit of(
            Leg leg, MarkPrice mark, FreshFacts facts, ParameterValues parameters) {
        Side side = facts.all().subject().side();
        LegLiquidation liquidation = new LegLiquidation(facts);
        BigDecimal liquidationPrice =
                liquidation
                        .prices(leg)
                        .map((LiquidationPrices each) -> each.own(side))
                        .orElse(null);
        return new LegExit(
                LegMove.netPct(
                        side,
                        leg.entryPrice(),
                        mark.value(),
                        BigDecimal.valueOf(parameters.number("takerFeePct"))),
                0 - LegMove.pct(side, leg.entryPrice(), mark.value()),
                liquidationPrice,
                liquidation.distancePct(mark, liquidationPrice));
    }
}
