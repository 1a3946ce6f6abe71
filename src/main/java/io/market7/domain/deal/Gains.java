package io.market7.domain.deal;

/**
 * Changes since the previous evaluation of the deal, signed. Null is unknown.
 *
 * @param confidenceGainRatio confidence now minus then
 * @param tp1GainPct TP1 distance now minus then
 */
public record Gains(Double confidenceGainRatio, Double tp1GainPct) {}
