package io.market7.domain.market;

/**
 * Whether the MACD line crossed over its signal lately. Absent while the history is too short.
 *
 * @param withinLookback whether an up-cross happened in the last {@code macdCrossLookbackBars} bars
 */
public record MacdCross(boolean withinLookback) {}
