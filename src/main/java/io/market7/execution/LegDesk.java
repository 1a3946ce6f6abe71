package io.market7.execution;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sends orders of legs of contracts. */
record LegDesk(ContractVenue venue, RiskGate gate) implements Desk {

    private static final Set<Purpose> SERVED =
            EnumSet.of(
                    Purpose.OPEN_LEG,
                    Purpose.ADD_TO_LEG,
                    Purpose.REDUCE_LEG,
                    Purpose.CLOSE_LEG,
                    Purpose.MANUAL_CLOSE);

    @Override
    public boolean serves(Purpose purpose) {
        return SERVED.contains(purpose);
    }

    @Override
    public Optional<RiskRefusal> refusal(VenueOrder order) {
        return gate.check(order, venue.book());
    }

    @Override
    public VenueAnswer tell(VenueOrder order) {
        return switch (order.purpose()) {
            case OPEN_LEG -> venue.openLeg(order);
            case ADD_TO_LEG -> venue.addToLeg(order);
            case REDUCE_LEG -> venue.reduceLeg(order);
            default -> venue.closeLeg(order);
        };
    }

    @Override
    public OrderStatus status(String clientOrderId) {
        return venue.status(clientOrderId);
    }

    @Override
    public List<OrderRequest> closes(String actionId, Instant at) {
        return venue.book().legs().stream()
                .map(leg -> LegRequests.manualClose(actionId, leg, at))
                .toList();
    }
}
