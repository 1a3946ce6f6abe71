package io.market7.domain.market;

/**
 * How the timeframes fared in the technical filter.
 *
 * @param passedCount timeframes that passed, 0..3
 */
public record TimeframeResults(int passedCount) {}
