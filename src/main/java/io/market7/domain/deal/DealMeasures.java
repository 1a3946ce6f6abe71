package io.market7.domain.deal;

import io.market7.domain.Checks;

/**
 * What follows from a deal and a price, with the ladder amount of the next step on the table. Null
 * is unknown. All are percentages rounded half-even to 10 places; formulas stand in {@link
 * DealMath}.
 *
 * @param drawdownPct 100 (A - P) / A; positive when losing
 * @param breakEvenGainPct how far the average falls by the add
 * @param tp1DistancePct from the price to the first take profit on the new average
 */
public record DealMeasures(Double drawdownPct, Double breakEvenGainPct, Double tp1DistancePct) {

    public DealMeasures {
        Checks.finite("deal.drawdownPct", drawdownPct);
        Checks.finite("deal.breakEvenGainPct", breakEvenGainPct);
        Checks.finite("deal.tp1DistancePct", tp1DistancePct);
    }
}
