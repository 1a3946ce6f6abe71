package io.market7.execution;

import io.market7.domain.Checks;
import java.math.BigDecimal;

/**
 * What was known when a step was decided; the next step is compared with it. Null is unknown.
 *
 * @param price price it was decided at, quote per base; above 0
 * @param confidence confidence prediction; ratio
 * @param tp1DistancePct TP1 distance, percent
 * @param breakEvenGainPct break-even gain of the step, percent
 */
public record StepMeasures(
        BigDecimal price, Double confidence, Double tp1DistancePct, Double breakEvenGainPct) {

    /** Nothing is known. */
    public static final StepMeasures UNKNOWN = new StepMeasures(null, null, null, null);

    public StepMeasures {
        Checks.positive("measures.price", price);
        Checks.finite("measures.confidence", confidence);
        Checks.finite("measures.tp1DistancePct", tp1DistancePct);
        Checks.finite("measures.breakEvenGainPct", breakEvenGainPct);
    }
}
