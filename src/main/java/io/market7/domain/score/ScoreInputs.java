package io.market7.domain.score;

/**
 * Which scores could be computed.
 *
 * @param forkKnown every input of the fork subscores is known, the price aside
 * @param multiplierKnown every BTC input of the multiplier is known
 */
public record ScoreInputs(boolean forkKnown, boolean multiplierKnown) {}
