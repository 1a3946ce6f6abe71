package io.market7.domain.market;

/**
 * MACD momentum in percent of the price. Null is unknown.
 *
 * @param histogramPct 100 histogram / price
 * @param macdLiftPct 100 lift / price
 */
public record Momentum(Double histogramPct, Double macdLiftPct) {}
