package io.market7.execution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A venue and its risk gate as the executor sees them: where orders of some purposes go. */
interface Desk {

    /** Returns whether orders of this purpose are sent here. */
    boolean serves(Purpose purpose);

    /** Returns the last word before orders. */
    RiskGate gate();

    /** Returns why an order must not leave; empty when it may. */
    Optional<RiskRefusal> refusal(VenueOrder order);

    /** Tells the venue; an exception means that the outcome is unknown. */
    VenueAnswer tell(VenueOrder order);

    /** Asks the venue what became of an order. */
    OrderStatus status(String clientOrderId);

    /** Returns the wishes that close everything the venue holds. */
    List<OrderRequest> closes(String actionId, Instant at);
}
