package io.market7.domain.market;

/**
 * Signs of a turn in a timeframe that failed the technical filter.
 *
 * @param timeframe the failed timeframe
 * @param count signs seen, 0..4; an unknown sign is not seen
 */
public record CandidateSigns(Timeframe timeframe, int count) {}
