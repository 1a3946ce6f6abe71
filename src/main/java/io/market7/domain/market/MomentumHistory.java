package io.market7.domain.market;

/**
 * Whether the histories of the 15m record reach back far enough.
 *
 * @param crossKnown whether a MACD cross can be looked for
 * @param reversalKnown whether a reversal can be told from {@code triggerBars} bars
 */
public record MomentumHistory(boolean crossKnown, boolean reversalKnown) {}
