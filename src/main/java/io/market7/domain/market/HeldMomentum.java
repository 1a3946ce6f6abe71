package io.market7.domain.market;

/**
 * The weakest momentum of the last bars a reversal must have held. Absent while the histories are
 * too short.
 *
 * @param macdLiftPct smallest lift of those bars, percent of the price now
 * @param rsiSlopePoints smallest RSI slope over two bars
 * @param rsiPoints smallest RSI
 */
public record HeldMomentum(double macdLiftPct, double rsiSlopePoints, double rsiPoints) {}
