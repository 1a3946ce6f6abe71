package io.market7.wirevenue.book;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * One market of the venue: takes orders, matches them, keeps them. Whoever calls holds the desk's
 * monitor for as long as what he reads must belong together.
 */
public abstract class OrderDesk {

    private final Clock clock;
    private final OrderLedger ledger;
    private final Map<String, Listing> listings = new LinkedHashMap<>();
    private final Map<String, PriceBook> books = new LinkedHashMap<>();
    private final Map<String, Tape> tapes = new LinkedHashMap<>();
    private final Map<Long, VenueOrder> orders = new LinkedHashMap<>();
    private final Map<Long, VenueOrder> open = new LinkedHashMap<>();
    private final List<DeskListener> listeners = new ArrayList<>();
    private long lastOrder;
    private long lastTrade;

    /**
     * @param market name in the ledger
     */
    protected OrderDesk(String market, Clock clock, Ledger ledger) {
        this.clock = clock;
        this.ledger = new OrderLedger(market, ledger);
    }

    /** Refuses an order there are no means for. */
    protected abstract void admit(OrderTerms terms);

    /** Refuses terms the filters of a listing forbid. */
    protected abstract void check(Listing listing, OrderTerms terms);

    /** Books one fill. The trade has happened: it cannot be refused. */
    protected abstract Fill settle(Trade trade);

    /** Returns how much of a match an order may have; when that is less, the rest of it expires. */
    protected BigDecimal allowed(VenueOrder order, BigDecimal price, BigDecimal quantity) {
        return quantity;
    }

    /** After the price of a symbol moved. */
    protected void moved(String symbol) {}

    /** Lists a symbol at a price. */
    public synchronized void list(Listing listing, BigDecimal price, List<Bar> history) {
        listings.put(listing.symbol(), listing);
        books.put(listing.symbol(), new PriceBook(listing, price));
        Tape tape = new Tape();
        tape.history(history);
        tapes.put(listing.symbol(), tape);
    }

    /** Tells a listener of everything from now on. */
    public synchronized void listen(DeskListener listener) {
        listeners.add(listener);
    }

    /** Others trade at a price: what it reaches is filled, as far as the quantity goes. */
    public synchronized void print(String symbol, BigDecimal price, BigDecimal quantity) {
        PriceBook book = book(symbol);
        boolean sold = price.compareTo(book.last()) < 0;
        Print print = tape(symbol).print(price, quantity, now(), sold);
        book.print(price, quantity, this::matched);
        listeners.forEach(each -> each.print(symbol, print));
        moved(symbol);
        wake(symbol);
    }

    private void wake(String symbol) {
        for (VenueOrder order : open(each -> each.terms().symbol().equals(symbol))) {
            if (order.status().open() && !order.working() && reached(order.terms())) {
                order.wake(now());
                ledger.order("TRIGGERED", order, now());
                match(order);
            }
        }
    }

    /** Returns whether the price that triggers has reached an order's stop price. */
    protected boolean reached(OrderTerms terms) {
        int against = book(terms.symbol()).last().compareTo(terms.stopPrice());
        return terms.kind().reached(terms.side(), against);
    }

    /**
     * Takes an order and matches it.
     *
     * @throws VenueFault when it is refused; then nothing has happened
     */
    public synchronized VenueOrder place(OrderTerms terms) {
        validate(terms);
        return accept(terms);
    }

    /** Refuses what {@link #place} would refuse, and does nothing else. */
    public synchronized void validate(OrderTerms terms) {
        check(listing(terms.symbol()), terms);
        admit(terms);
    }

    /** Takes an order without asking whether there are means for it. */
    protected VenueOrder accept(OrderTerms terms) {
        VenueOrder order = enter(terms);
        if (order.working()) {
            match(order);
        }
        return order;
    }

    private VenueOrder enter(OrderTerms terms) {
        VenueOrder order = new VenueOrder(++lastOrder, terms, now());
        orders.put(order.id(), order);
        open.put(order.id(), order);
        ledger.order("ORDER", order, now());
        tell(order, "NEW", null);
        return order;
    }

    /** The venue itself trades for an account, at a price and in whole. */
    protected VenueOrder force(OrderTerms terms, BigDecimal price) {
        VenueOrder order = enter(terms);
        fill(order, ++lastTrade, price, terms.quantity(), false);
        return order;
    }

    private void match(VenueOrder order) {
        PriceBook book = book(order.terms().symbol());
        book.own(order.terms()).forEach(each -> end(each, OrderStatus.EXPIRED_IN_MATCH));
        boolean whole =
                order.terms().timeInForce() != TimeInForce.FOK
                        || book.available(order.terms()).compareTo(order.terms().quantity()) >= 0;
        if (whole) {
            book.take(order, this::matched);
        }
        if (!order.status().open()) {
            return;
        }
        boolean stays =
                order.terms().kind().limited()
                        && order.terms().timeInForce() != TimeInForce.IOC
                        && order.terms().timeInForce() != TimeInForce.FOK;
        boolean spent = order.terms().quoteQuantity() != null && order.executed().signum() > 0;
        if (stays) {
            book.rest(order);
        } else {
            end(order, spent ? OrderStatus.FILLED : OrderStatus.EXPIRED);
        }
    }

    private void matched(VenueOrder taker, VenueOrder maker, BigDecimal price, BigDecimal wanted) {
        BigDecimal quantity = wanted;
        if (maker != null) {
            quantity = allowed(maker, price, quantity);
        }
        if (taker != null) {
            quantity = allowed(taker, price, quantity);
        }
        if (quantity.signum() > 0) {
            long trade = ++lastTrade;
            fill(taker, trade, price, quantity, false);
            fill(maker, trade, price, quantity, true);
        }
        expireShort(taker, wanted, quantity);
        expireShort(maker, wanted, quantity);
    }

    private void expireShort(VenueOrder order, BigDecimal wanted, BigDecimal quantity) {
        if (order != null && order.status().open() && quantity.compareTo(wanted) < 0) {
            end(order, OrderStatus.EXPIRED);
        }
    }

    private void fill(
            VenueOrder order, long trade, BigDecimal price, BigDecimal quantity, boolean maker) {
        if (order == null) {
            return;
        }
        Fill fill = settle(new Trade(trade, order, price, quantity, maker, now()));
        order.filled(fill);
        if (!order.status().open()) {
            forget(order);
        }
        ledger.fill(order, fill, now());
        tell(order, "TRADE", fill);
        changed(order.terms().owner(), "ORDER");
    }

    /** Ends an open order. */
    protected void end(VenueOrder order, OrderStatus status) {
        order.end(status, now());
        forget(order);
        ledger.order(status.name(), order, now());
        tell(order, status == OrderStatus.CANCELED ? "CANCELED" : "EXPIRED", null);
        changed(order.terms().owner(), "ORDER");
    }

    private void forget(VenueOrder order) {
        open.remove(order.id());
        book(order.terms().symbol()).remove(order);
    }

    /**
     * Cancels an open order.
     *
     * @throws VenueFault -2011 when it is not open
     */
    public synchronized VenueOrder cancel(VenueOrder order) {
        if (order == null || !order.status().open()) {
            throw VenueFault.of(-2011, "Unknown order sent.");
        }
        end(order, OrderStatus.CANCELED);
        return order;
    }

    /** Adds a line to the ledger. */
    protected void note(String kind, Map<String, ?> body) {
        ledger.note(kind, body, now());
    }

    private void tell(VenueOrder order, String execution, Fill fill) {
        listeners.forEach(each -> each.order(order, execution, fill));
    }

    /** Tells that an account changed. */
    protected void changed(String owner, String reason) {
        listeners.forEach(each -> each.account(owner, reason));
    }

    /** Tells that marks moved. */
    protected void marked(String symbol) {
        listeners.forEach(each -> each.mark(symbol));
    }

    /** Returns the orders that were ever accepted and fit, oldest first. */
    public synchronized List<VenueOrder> orders(Predicate<VenueOrder> fits) {
        return orders.values().stream().filter(fits).toList();
    }

    /** Returns an order by its id; null when there is none. */
    public synchronized VenueOrder order(long id) {
        return orders.get(id);
    }

    /** Returns the open orders that fit, oldest first. */
    public synchronized List<VenueOrder> open(Predicate<VenueOrder> fits) {
        return open.values().stream().filter(fits).toList();
    }

    /**
     * Returns the listing of a symbol.
     *
     * @throws VenueFault -1121 when there is none
     */
    public Listing listing(String symbol) {
        Listing listing = listings.get(symbol);
        if (listing == null) {
            throw VenueFault.of(-1121, "Invalid symbol.");
        }
        return listing;
    }

    /** Returns every listing. */
    public synchronized List<Listing> listings() {
        return List.copyOf(listings.values());
    }

    /** Returns the book of a symbol. */
    public PriceBook book(String symbol) {
        listing(symbol);
        return books.get(symbol);
    }

    /** Returns the tape of a symbol. */
    public Tape tape(String symbol) {
        listing(symbol);
        return tapes.get(symbol);
    }

    /** Returns the venue's time, milliseconds. */
    public long now() {
        return clock.millis();
    }

    /** Returns whether the limit of an order would take from the book. */
    protected boolean crosses(OrderTerms terms) {
        return book(terms.symbol()).crosses(terms.side(), terms.price());
    }
}
