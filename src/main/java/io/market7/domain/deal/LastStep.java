package io.market7.domain.deal;

import io.market7.domain.Checks;
import io.market7.domain.InvalidFactException;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * The safety order that fired last in a deal. Null is unknown.
 *
 * @param number step number, counted from 1
 * @param price price it was decided at, quote per base; above 0
 * @param at when it fired
 * @param confidence confidence prediction at that moment; ratio
 * @param tp1DistancePct TP1 distance at that moment, percent
 * @param breakEvenGainPct break-even gain of that step, percent
 */
public record LastStep(
        Integer number,
        BigDecimal price,
        Instant at,
        Double confidence,
        Double tp1DistancePct,
        Double breakEvenGainPct) {

    public LastStep {
        if (number != null && number < 1) {
            throw new InvalidFactException(
                    "deal.lastStep.number", number, "a whole number of at least 1");
        }
        Checks.positive("deal.lastStep.price", price);
        Checks.finite("deal.lastStep.confidence", confidence);
        Checks.finite("deal.lastStep.tp1DistancePct", tp1DistancePct);
        Checks.finite("deal.lastStep.breakEvenGainPct", breakEvenGainPct);
    }
}
