package io.market7.domain.score;

/**
 * What SAFU looks at beyond the indicator record. Null is unknown.
 *
 * @param pnlPct 100 (P - A) / A
 * @param vwapDistancePct 100 (P - VWAP) / VWAP
 */
public record SafuMeasures(Double pnlPct, Double vwapDistancePct) {}
