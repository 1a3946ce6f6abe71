package io.market7.execution;

import io.market7.domain.decision.IntentLog;
import io.market7.domain.decision.OrderIntent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings wishes to the venue: risk gate, then intent on disk, then venue, then outcome on disk. An
 * order whose intent could not be written does not leave, and an order whose outcome is unknown is
 * never sent again. Safe for use by many threads; they take turns.
 */
public final class Executor {

    private final Desk desk;
    private final IntentLog intents;
    private final OrderClaims claims = new OrderClaims();
    private final DayTally day = new DayTally();
    private final Set<String> open = new LinkedHashSet<>();

    /**
     * Sends orders of spot deals.
     *
     * @param venue where orders go
     * @param gate the last word before them
     * @param intents where they are written down first
     */
    public Executor(Venue venue, RiskGate gate, IntentLog intents) {
        this(new DealDesk(venue, gate), intents);
    }

    /** Sends orders of legs of contracts, likewise. */
    public Executor(ContractVenue venue, RiskGate gate, IntentLog intents) {
        this(new LegDesk(venue, gate), intents);
    }

    private Executor(Desk desk, IntentLog intents) {
        this.desk = desk;
        this.intents = intents;
    }

    /**
     * Does what a decision wants. The decision itself must be durable by now.
     *
     * @return how far it came; only {@link Execution.Status#ACCEPTED} leads to a fill
     * @throws RuntimeException when the intent or its outcome cannot be written
     */
    public synchronized Execution execute(OrderRequest request) {
        if (request.action() == null) {
            return Execution.NOTHING;
        }
        if (request.purpose() == null || !desk.serves(request.purpose())) {
            return Execution.denied(
                    request,
                    "action-unsupported",
                    "The action is %s. Expected one this venue can do: deals on spot, legs on contracts."
                            .formatted(request.action()));
        }
        if (request.purpose().adds() && request.amountQuote() == null) {
            return Execution.denied(
                    request,
                    "amount-missing",
                    "The wish names no amount. Expected one to buy for.");
        }
        Optional<String> id = claims.next(request.dealId(), request.purpose(), request.step());
        return id.isPresent() ? pass(request, order(request, id.get())) : sentBefore(request);
    }

    /**
     * Writes down what a bar did to the orders of this executor.
     *
     * @throws IllegalStateException when a fill belongs to no order that was sent
     */
    public synchronized void settle(BarOutcome outcome) {
        outcome.fills().forEach(this::confirm);
        outcome.refused().forEach(this::reject);
    }

    /** Writes down what happened to legs, likewise. */
    public synchronized void settle(LegOutcome outcome) {
        outcome.fills().forEach(each -> confirm(each.fill()));
        outcome.refused().forEach(this::reject);
    }

    private void confirm(Fill fill) {
        if (open.contains(fill.clientOrderId())) {
            intents.settle(fill.clientOrderId(), "CONFIRMED", OutcomeText.of(fill));
            open.remove(fill.clientOrderId());
        } else if (!fill.purpose().byVenue()) {
            throw new IllegalStateException(
                    "Fill %d belongs to order %s, which was not sent from here. Expected a known order; stop and compare with the venue."
                            .formatted(fill.tradeId(), fill.clientOrderId()));
        }
    }

    private void reject(RefusedOrder refused) {
        reject(refused.order().clientOrderId(), refused.reason(), refused.message());
    }

    /**
     * Learns what earlier runs sent, asking the venue where the outcome is open. To be called once,
     * before the first order.
     *
     * @param sent every intent ever written, in order of writing
     * @return ids of the intents that are still pending at the venue
     */
    public synchronized List<String> recover(List<SentIntent> sent) {
        for (SentIntent each : sent) {
            String id = each.intent().clientOrderId();
            claims.hold(id);
            day.add(id, each.intent().at(), each.intent().amountQuote());
            if (each.refused()) {
                claims.release(id);
                day.remove(id);
            } else if (each.open()) {
                askVenue(id);
            }
        }
        return new ArrayList<>(open);
    }

    /**
     * Asks for everything the venue holds to be closed at the market.
     *
     * @param actionId id of the manual action
     * @param at the moment of it
     * @return what became of each close
     */
    public synchronized List<Execution> closeAll(String actionId, Instant at) {
        return desk.closes(actionId, at).stream().map(this::execute).toList();
    }

    private Execution pass(OrderRequest request, VenueOrder order) {
        Optional<RiskRefusal> refusal =
                desk.refusal(order).or(() -> desk.gate().check(order, day.spentQuote(order.at())));
        if (refusal.isPresent()) {
            return Execution.denied(request, refusal.get().reason(), refusal.get().message());
        }
        intents.intend(intent(request, order));
        claims.hold(order.clientOrderId());
        day.add(order.clientOrderId(), order.at(), order.amountQuote());
        return send(order);
    }

    private Execution send(VenueOrder order) {
        VenueAnswer answer;
        try {
            answer = desk.tell(order);
        } catch (RuntimeException e) {
            String doubt = e.getClass().getSimpleName() + ": " + e.getMessage();
            intents.settle(order.clientOrderId(), "UNKNOWN", OutcomeText.of("venue-failed", doubt));
            open.add(order.clientOrderId());
            return result(Execution.Status.UNKNOWN, order, "venue-failed", doubt);
        }
        if (answer.accepted()) {
            open.add(order.clientOrderId());
            return result(Execution.Status.ACCEPTED, order, null, null);
        }
        reject(order.clientOrderId(), answer.reason(), answer.message());
        return result(Execution.Status.REJECTED, order, answer.reason(), answer.message());
    }

    private void askVenue(String clientOrderId) {
        OrderStatus status = desk.status(clientOrderId);
        switch (status) {
            case PENDING -> open.add(clientOrderId);
            case FILLED ->
                    intents.settle(
                            clientOrderId,
                            "CONFIRMED",
                            OutcomeText.of("recovered", "The venue says it is filled."));
            case REFUSED, ABSENT ->
                    reject(
                            clientOrderId,
                            "recovered",
                            "The venue says it is %s.".formatted(status));
        }
    }

    private void reject(String clientOrderId, String reason, String message) {
        intents.settle(clientOrderId, "REJECTED", OutcomeText.of(reason, message));
        open.remove(clientOrderId);
        claims.release(clientOrderId);
        day.remove(clientOrderId);
    }

    private static Execution sentBefore(OrderRequest request) {
        return Execution.denied(
                request,
                "already-sent",
                "The %s%s of %s was sent before. Expected one order for each step, for ever."
                        .formatted(
                                request.purpose(),
                                request.step() == null ? "" : " " + request.step(),
                                request.dealId()));
    }

    private static Execution result(
            Execution.Status status, VenueOrder order, String reason, String message) {
        return new Execution(status, order.clientOrderId(), order.dealId(), reason, message);
    }

    private static VenueOrder order(OrderRequest request, String clientOrderId) {
        return new VenueOrder(
                clientOrderId,
                request.dealId(),
                request.symbol(),
                request.purpose(),
                request.step(),
                request.amountQuote(),
                request.measures(),
                request.at(),
                request.leg());
    }

    private static OrderIntent intent(OrderRequest request, VenueOrder order) {
        return new OrderIntent(
                order.clientOrderId(),
                request.decisionId(),
                order.dealId(),
                order.symbol(),
                request.action(),
                order.amountQuote(),
                order.at());
    }
}
