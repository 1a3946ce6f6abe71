package io.market7.domain.score;

/**
 * What SAFU looks at beyond the indicator records. Null is unknown.
 *
 * @param pnlPct 100 (P - A) / A
 * @param vwapDistancePct 100 (P - VWAP) / VWAP
 * @param scoreGiven whether the score was given, so that no penalty applies
 * @param inputsKnown whether every input of the score is known, those of BTC aside
 */
public record SafuMeasures(
        Double pnlPct, Double vwapDistancePct, boolean scoreGiven, boolean inputsKnown) {}
