package io.market7.execution;

/**
 * A place that trades. It is told actions, not orders, and translates them itself. An exception
 * from an action means that its outcome is unknown.
 */
public interface Venue {

    /** Opens a deal with its base order ({@link Purpose#BASE_ORDER}). */
    VenueAnswer openDeal(VenueOrder order);

    /** Buys a further step of an open deal ({@link Purpose#SAFETY_ORDER}). */
    VenueAnswer addSafetyOrder(VenueOrder order);

    /** Sells all a deal holds at the market ({@link Purpose#SAFU_EXIT} or a manual close). */
    VenueAnswer closeAtMarket(VenueOrder order);

    /** Returns what became of an order. */
    OrderStatus status(String clientOrderId);

    /** Returns what is held, pending and free now. */
    VenueBook book();
}
