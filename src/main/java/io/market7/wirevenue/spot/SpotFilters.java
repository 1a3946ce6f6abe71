package io.market7.wirevenue.spot;

import io.market7.wirevenue.book.Listing;
import io.market7.wirevenue.book.OrderKind;
import io.market7.wirevenue.book.OrderSide;
import io.market7.wirevenue.book.OrderTerms;
import io.market7.wirevenue.book.VenueFault;
import java.math.BigDecimal;

/** The filters of spot orders. */
final class SpotFilters {

    /** Highest multiple of the average price. */
    static final BigDecimal UP = new BigDecimal("5");

    /** Lowest multiple of the average price. */
    static final BigDecimal DOWN = new BigDecimal("0.2");

    private SpotFilters() {}

    static void check(Listing listing, OrderTerms terms, BigDecimal average) {
        price(listing, terms.price());
        price(listing, terms.stopPrice());
        if (terms.price() != null) {
            byAverage(terms.price(), average);
        }
        if (terms.quantity() == null) {
            notional(listing, terms.quoteQuantity());
            return;
        }
        lot(listing, terms.quantity(), "LOT_SIZE", listing.maxQuantity());
        if (terms.kind() == OrderKind.MARKET) {
            lot(listing, terms.quantity(), "MARKET_LOT_SIZE", listing.marketMaxQuantity());
        }
        notional(listing, terms.quantity().multiply(reference(terms, average)));
    }

    private static BigDecimal reference(OrderTerms terms, BigDecimal average) {
        if (terms.price() != null) {
            return terms.price();
        }
        return terms.stopPrice() != null ? terms.stopPrice() : average;
    }

    private static void price(Listing listing, BigDecimal price) {
        if (price != null
                && (price.compareTo(listing.tick()) < 0
                        || price.remainder(listing.tick()).signum() != 0)) {
            throw VenueFault.filter("PRICE_FILTER");
        }
    }

    private static void byAverage(BigDecimal price, BigDecimal average) {
        if (price.compareTo(average.multiply(UP)) > 0
                || price.compareTo(average.multiply(DOWN)) < 0) {
            throw VenueFault.filter("PERCENT_PRICE_BY_SIDE");
        }
    }

    private static void lot(Listing listing, BigDecimal quantity, String name, BigDecimal most) {
        if (quantity.compareTo(listing.minQuantity()) < 0
                || quantity.compareTo(most) > 0
                || quantity.remainder(listing.step()).signum() != 0) {
            throw VenueFault.filter(name);
        }
    }

    private static void notional(Listing listing, BigDecimal notional) {
        if (notional.compareTo(listing.minNotional()) < 0) {
            throw VenueFault.filter("NOTIONAL");
        }
    }

    static BigDecimal reserve(OrderTerms terms, BigDecimal remaining, BigDecimal marketCost) {
        if (terms.side() == OrderSide.SELL) {
            return remaining;
        }
        if (terms.quantity() == null) {
            return terms.quoteQuantity();
        }
        if (terms.price() != null) {
            return remaining.multiply(terms.price());
        }
        return terms.stopPrice() != null ? remaining.multiply(terms.stopPrice()) : marketCost;
    }
}
