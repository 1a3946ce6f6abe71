package io.market7.execution;

/**
 * An order that was accepted and could not be filled.
 *
 * @param order the order
 * @param reason short code, e.g. {@code below-minimum}
 * @param message why, in a sentence
 */
public record RefusedOrder(VenueOrder order, String reason, String message) {}
