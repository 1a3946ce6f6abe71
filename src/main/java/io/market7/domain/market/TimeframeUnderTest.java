package io.market7.domain.market;

/**
 * A timeframe the technical filter judges.
 *
 * @param timeframe 15m, 1h or 4h
 */
public record TimeframeUnderTest(Timeframe timeframe) {}
