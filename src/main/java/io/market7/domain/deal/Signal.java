package io.market7.domain.deal;

/**
 * The last signal sent for a symbol.
 *
 * @param elapsedMinutes minutes since it was sent; null is unknown
 * @param movePct 100 |P - sent| / sent; null is unknown
 */
public record Signal(Double elapsedMinutes, Double movePct) {}
