package io.market7.execution;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sends orders of spot deals. */
record DealDesk(Venue venue, RiskGate gate) implements Desk {

    private static final Set<Purpose> SERVED =
            EnumSet.of(
                    Purpose.BASE_ORDER,
                    Purpose.SAFETY_ORDER,
                    Purpose.SAFU_EXIT,
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
            case BASE_ORDER -> venue.openDeal(order);
            case SAFETY_ORDER -> venue.addSafetyOrder(order);
            default -> venue.closeAtMarket(order);
        };
    }

    @Override
    public OrderStatus status(String clientOrderId) {
        return venue.status(clientOrderId);
    }

    @Override
    public List<OrderRequest> closes(String actionId, Instant at) {
        return venue.book().deals().stream()
                .map(deal -> OrderRequest.manualClose(actionId, deal.id(), deal.symbol(), at))
                .toList();
    }
}
