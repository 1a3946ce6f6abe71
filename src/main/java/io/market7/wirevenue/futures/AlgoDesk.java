package io.market7.wirevenue.futures;

import io.market7.wirevenue.book.OrderKind;
import io.market7.wirevenue.book.OrderTerms;
import io.market7.wirevenue.book.VenueFault;
import io.market7.wirevenue.book.VenueOrder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Orders that wait for a price: a list of its own, which lists of orders do not show. */
public final class AlgoDesk {

    private final FuturesDesk desk;
    private final Map<Long, AlgoOrder> orders = new LinkedHashMap<>();
    private final List<Consumer<AlgoOrder>> listeners = new ArrayList<>();
    private long last = 1_000_000;

    AlgoDesk(FuturesDesk desk) {
        this.desk = desk;
    }

    /** Tells a listener of every change from now on. */
    public void listen(Consumer<AlgoOrder> listener) {
        synchronized (desk) {
            listeners.add(listener);
        }
    }

    /**
     * Takes a conditional order.
     *
     * @throws VenueFault when it is refused
     */
    public AlgoOrder place(
            String type,
            OrderTerms terms,
            BigDecimal triggerPrice,
            boolean byMark,
            boolean closePosition) {
        synchronized (desk) {
            desk.sides(terms);
            if (triggerPrice.remainder(desk.listing(terms.symbol()).tick()).signum() != 0) {
                throw VenueFault.of(-4014, "Price not increased by tick size.");
            }
            if (!closePosition && terms.quantity().signum() <= 0) {
                throw VenueFault.of(-4003, "Quantity less than or equal to zero.");
            }
            String clientId = terms.clientId();
            if (!find(each ->
                            each.terms().owner().equals(terms.owner())
                                    && each.terms().clientId().equals(clientId))
                    .isEmpty()) {
                throw VenueFault.of(-4116, "ClientOrderId is duplicated.");
            }
            long now = desk.now();
            AlgoOrder order =
                    new AlgoOrder(
                            ++last,
                            type,
                            terms,
                            triggerPrice,
                            byMark,
                            closePosition,
                            "NEW",
                            0,
                            now,
                            now);
            if (order.reached(price(order))) {
                throw VenueFault.of(-2021, "Order would immediately trigger.");
            }
            keep(order);
            return order;
        }
    }

    private BigDecimal price(AlgoOrder order) {
        String symbol = order.terms().symbol();
        return order.byMark() ? desk.mark(symbol) : desk.book(symbol).last();
    }

    private void keep(AlgoOrder order) {
        orders.put(order.id(), order);
        desk.wrote(order);
        listeners.forEach(each -> each.accept(order));
    }

    /** Triggers what the price of a symbol has reached. */
    void look(String symbol) {
        for (AlgoOrder order : find(each -> each.waits() && each.terms().symbol().equals(symbol))) {
            if (order.reached(price(order))) {
                trigger(order);
            }
        }
    }

    private void trigger(AlgoOrder order) {
        keep(order.as("TRIGGERED", 0, desk.now()));
        OrderTerms terms = order.terms();
        BigDecimal held = desk.position(terms).quantity();
        BigDecimal against = held.multiply(BigDecimal.valueOf(-terms.side().sign()));
        if (order.closePosition() && against.signum() <= 0) {
            keep(order.as("EXPIRED", 0, desk.now()));
            return;
        }
        OrderTerms sent = order.closePosition() ? closing(terms, against) : terms;
        try {
            VenueOrder placed = desk.place(sent);
            keep(order.as("FINISHED", placed.id(), desk.now()));
        } catch (VenueFault e) {
            keep(order.as("REJECTED", 0, desk.now()));
        }
    }

    private static OrderTerms closing(OrderTerms terms, BigDecimal quantity) {
        return new OrderTerms(
                terms.owner(),
                terms.symbol(),
                terms.side(),
                OrderKind.MARKET,
                null,
                quantity,
                null,
                null,
                null,
                terms.clientId(),
                terms.positionSide(),
                terms.positionSide().equals("BOTH"));
    }

    /** Returns the orders that fit, oldest first. */
    public List<AlgoOrder> find(Predicate<AlgoOrder> fits) {
        synchronized (desk) {
            return orders.values().stream().filter(fits).toList();
        }
    }

    /**
     * Cancels an order that waits.
     *
     * @throws VenueFault -2011 when it does not
     */
    public AlgoOrder cancel(AlgoOrder order) {
        synchronized (desk) {
            if (order == null || !orders.get(order.id()).waits()) {
                throw VenueFault.of(-2011, "Unknown order sent.");
            }
            keep(order.as("CANCELED", 0, desk.now()));
            return orders.get(order.id());
        }
    }
}
