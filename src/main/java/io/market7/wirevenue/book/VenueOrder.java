package io.market7.wirevenue.book;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** An order the venue has accepted, and what became of it. Guarded by its desk. */
public final class VenueOrder {

    private final long id;
    private final OrderTerms terms;
    private final long createdAt;
    private final List<Fill> fills = new ArrayList<>();
    private BigDecimal executed = BigDecimal.ZERO;
    private BigDecimal quote = BigDecimal.ZERO;
    private OrderStatus status = OrderStatus.NEW;
    private boolean working;
    private long updatedAt;

    VenueOrder(long id, OrderTerms terms, long createdAt) {
        this.id = id;
        this.terms = terms;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
        this.working = !terms.kind().triggered();
    }

    void filled(Fill fill) {
        if (!status.open()
                || terms.quantity() != null && fill.quantity().compareTo(remaining()) > 0) {
            throw new IllegalStateException(
                    "Order %d, %s, cannot take a fill of %s."
                            .formatted(id, status, fill.quantity()));
        }
        fills.add(fill);
        executed = executed.add(fill.quantity());
        quote = quote.add(fill.quote());
        updatedAt = fill.at();
        boolean whole = terms.quantity() != null && remaining().signum() == 0;
        status = whole ? OrderStatus.FILLED : OrderStatus.PARTIALLY_FILLED;
    }

    void end(OrderStatus last, long at) {
        if (!status.open()) {
            throw new IllegalStateException("Order %d is %s already.".formatted(id, status));
        }
        status = last;
        updatedAt = at;
    }

    void wake(long at) {
        working = true;
        updatedAt = at;
    }

    /** Returns the venue's id. */
    public long id() {
        return id;
    }

    /** Returns what was asked for. */
    public OrderTerms terms() {
        return terms;
    }

    /** Returns the fills so far, oldest first. */
    public List<Fill> fills() {
        return List.copyOf(fills);
    }

    /** Returns the base quantity that has traded. */
    public BigDecimal executed() {
        return executed;
    }

    /** Returns the quote that has changed hands. */
    public BigDecimal quote() {
        return quote;
    }

    /** Returns the base quantity that has not traded; 0 for an order by quote quantity. */
    public BigDecimal remaining() {
        return terms.quantity() == null ? BigDecimal.ZERO : terms.quantity().subtract(executed);
    }

    /** Returns the average price; 0 before the first fill. */
    public BigDecimal averagePrice() {
        return executed.signum() == 0
                ? BigDecimal.ZERO
                : quote.divide(executed, MathContext.DECIMAL64);
    }

    public OrderStatus status() {
        return status;
    }

    /** Returns whether the order is on the book; a stop that waits is not. */
    public boolean working() {
        return working;
    }

    /** Returns when it was accepted, milliseconds. */
    public long createdAt() {
        return createdAt;
    }

    /** Returns when it last changed, milliseconds. */
    public long updatedAt() {
        return updatedAt;
    }
}
