package io.market7.prediction.train;

/**
 * Where a measure lies in 95 of 100 draws.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {}
