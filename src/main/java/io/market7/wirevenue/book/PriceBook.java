package io.market7.wirevenue.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The book of one symbol: levels the venue itself offers around the last price, and the clients'
 * orders between them. What was taken from a level comes back with the next print.
 */
public final class PriceBook {

    private static final int LEVELS = 20;

    private final Listing listing;
    private final List<VenueOrder> resting = new ArrayList<>();
    private final Map<BigDecimal, BigDecimal> taken = new HashMap<>();
    private BigDecimal last;

    PriceBook(Listing listing, BigDecimal last) {
        this.listing = listing;
        this.last = last;
    }

    /** Told of every match; {@code maker} is null when the venue itself was the other side. */
    interface Matches {
        void match(VenueOrder taker, VenueOrder maker, BigDecimal price, BigDecimal quantity);
    }

    /** Returns the last price. */
    public BigDecimal last() {
        return last;
    }

    void rest(VenueOrder order) {
        resting.add(order);
    }

    void remove(VenueOrder order) {
        resting.remove(order);
    }

    /** Returns the levels of one side, best first: BUY are bids. */
    public List<Level> levels(OrderSide side) {
        TreeMap<BigDecimal, BigDecimal> sums =
                new TreeMap<>(
                        side == OrderSide.BUY
                                ? Comparator.<BigDecimal>reverseOrder()
                                : Comparator.<BigDecimal>naturalOrder());
        offered(side).forEach(each -> sums.merge(each.price(), each.quantity(), BigDecimal::add));
        queue(side)
                .forEach(
                        each ->
                                sums.merge(
                                        each.terms().price(), each.remaining(), BigDecimal::add));
        return sums.entrySet().stream()
                .map(each -> new Level(each.getKey(), each.getValue()))
                .toList();
    }

    /** Returns the best price of one side. */
    public BigDecimal best(OrderSide side) {
        return levels(side).get(0).price();
    }

    private List<Level> offered(OrderSide side) {
        int away = -side.sign();
        BigDecimal start =
                queue(side.opposite()).stream()
                        .findFirst()
                        .map(each -> each.terms().price())
                        .map(each -> away > 0 ? each.max(last) : each.min(last))
                        .orElse(last);
        List<Level> levels = new ArrayList<>();
        for (int i = 1; i <= LEVELS; i++) {
            BigDecimal price = start.add(listing.tick().multiply(BigDecimal.valueOf(away * i)));
            BigDecimal left =
                    listing.levelQuantity()
                            .subtract(taken.getOrDefault(key(price), BigDecimal.ZERO));
            if (price.signum() > 0 && left.signum() > 0) {
                levels.add(new Level(price, left));
            }
        }
        return levels;
    }

    private static BigDecimal key(BigDecimal price) {
        return price.stripTrailingZeros();
    }

    /** Returns the clients' orders of one side, best price first, then oldest. */
    private List<VenueOrder> queue(OrderSide side) {
        Comparator<VenueOrder> byPrice = Comparator.comparing(each -> each.terms().price());
        return resting.stream()
                .filter(each -> each.terms().side() == side)
                .sorted(
                        (side == OrderSide.BUY ? byPrice.reversed() : byPrice)
                                .thenComparing(VenueOrder::id))
                .toList();
    }

    /** Returns whether an order at a price would take from the book. */
    boolean crosses(OrderSide side, BigDecimal price) {
        List<Level> others = levels(side.opposite());
        return !others.isEmpty() && reaches(side, price, others.get(0).price());
    }

    private static boolean reaches(OrderSide side, BigDecimal limit, BigDecimal price) {
        return limit == null || limit.compareTo(price) * side.sign() >= 0;
    }

    /** Returns how much a client could take within a limit; null is no limit. */
    BigDecimal available(OrderTerms terms) {
        return levels(terms.side().opposite()).stream()
                .filter(each -> reaches(terms.side(), terms.price(), each.price()))
                .map(Level::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns what taking a quantity would cost or bring, quote, as far as the book reaches. */
    public BigDecimal cost(OrderSide side, BigDecimal quantity) {
        BigDecimal left = quantity;
        BigDecimal cost = BigDecimal.ZERO;
        for (Level level : levels(side.opposite())) {
            BigDecimal here = left.min(level.quantity());
            cost = cost.add(here.multiply(level.price()));
            left = left.subtract(here);
        }
        return cost;
    }

    /** Lets an order take what its limit reaches, the client's own orders never. */
    void take(VenueOrder order, Matches matches) {
        OrderTerms terms = order.terms();
        while (order.status().open()) {
            Optional<VenueOrder> maker =
                    queue(terms.side().opposite()).stream()
                            .filter(each -> !each.terms().owner().equals(terms.owner()))
                            .findFirst();
            Optional<Level> level = offered(terms.side().opposite()).stream().findFirst();
            boolean fromMaker = maker.isPresent() && better(terms.side(), maker.get(), level);
            if (!fromMaker && level.isEmpty()) {
                return;
            }
            BigDecimal price = fromMaker ? maker.get().terms().price() : level.get().price();
            BigDecimal there = fromMaker ? maker.get().remaining() : level.get().quantity();
            BigDecimal quantity = wanted(order, price).min(there);
            if (!reaches(terms.side(), terms.price(), price) || quantity.signum() <= 0) {
                return;
            }
            if (!fromMaker) {
                taken.merge(key(price), quantity, BigDecimal::add);
            }
            matches.match(order, fromMaker ? maker.get() : null, price, quantity);
        }
    }

    private static boolean better(OrderSide side, VenueOrder maker, Optional<Level> level) {
        return level.isEmpty()
                || maker.terms().price().compareTo(level.get().price()) * side.sign() <= 0;
    }

    private BigDecimal wanted(VenueOrder order, BigDecimal price) {
        BigDecimal quote = order.terms().quoteQuantity();
        if (quote == null) {
            return order.remaining();
        }
        return quote.subtract(order.quote())
                .divide(price.multiply(listing.step()), 0, RoundingMode.DOWN)
                .multiply(listing.step());
    }

    /** A trade of others at a price: clients' orders it reaches take part, as far as it goes. */
    void print(BigDecimal price, BigDecimal quantity, Matches matches) {
        last = price;
        taken.clear();
        BigDecimal left = quantity;
        for (OrderSide side : OrderSide.values()) {
            for (VenueOrder order : queue(side)) {
                boolean reached = reaches(side, order.terms().price(), price);
                if (reached && left.signum() > 0 && order.status().open()) {
                    BigDecimal here = left.min(order.remaining());
                    left = left.subtract(here);
                    matches.match(null, order, order.terms().price(), here);
                }
            }
        }
    }

    /** Returns the client's own orders that an order would trade with. */
    List<VenueOrder> own(OrderTerms terms) {
        return queue(terms.side().opposite()).stream()
                .filter(each -> each.terms().owner().equals(terms.owner()))
                .filter(each -> reaches(terms.side(), terms.price(), each.terms().price()))
                .toList();
    }
}
