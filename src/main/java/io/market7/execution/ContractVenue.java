package io.market7.execution;

/**
 * A place that trades contracts, each with a long and a short leg at once. It is told actions, not
 * orders, and translates them itself. An exception from an action means that its outcome is
 * unknown.
 */
public interface ContractVenue {

    /** Opens a leg with its first rung ({@link Purpose#OPEN_LEG}). */
    VenueAnswer openLeg(VenueOrder order);

    /** Enlarges an open leg by its next rung ({@link Purpose#ADD_TO_LEG}). */
    VenueAnswer addToLeg(VenueOrder order);

    /** Closes half of a leg at the market ({@link Purpose#REDUCE_LEG}). */
    VenueAnswer reduceLeg(VenueOrder order);

    /** Closes a leg at the market ({@link Purpose#CLOSE_LEG} or a manual close). */
    VenueAnswer closeLeg(VenueOrder order);

    /** Returns what became of an order. */
    OrderStatus status(String clientOrderId);

    /** Returns what is held, pending and free now. */
    ContractBook book();
}
