package io.market7.wirevenue.futures;

import io.market7.wirevenue.book.Listing;
import io.market7.wirevenue.book.OrderKind;
import io.market7.wirevenue.book.OrderTerms;
import io.market7.wirevenue.book.VenueFault;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The filters of orders for contracts. */
final class FuturesFilters {

    private static final BigDecimal UP = new BigDecimal("1.05");
    private static final BigDecimal DOWN = new BigDecimal("0.95");

    private FuturesFilters() {}

    static void check(Listing listing, OrderTerms terms, BigDecimal mark) {
        if (terms.quantity().signum() <= 0) {
            throw VenueFault.of(-4003, "Quantity less than or equal to zero.");
        }
        if (terms.quantity().remainder(listing.step()).signum() != 0) {
            throw VenueFault.of(-1111, "Precision is over the maximum defined for this asset.");
        }
        BigDecimal most =
                terms.kind() == OrderKind.MARKET
                        ? listing.marketMaxQuantity()
                        : listing.maxQuantity();
        if (terms.quantity().compareTo(most) > 0) {
            throw VenueFault.of(-4005, "Quantity greater than max quantity.");
        }
        if (terms.price() != null) {
            price(listing, terms, mark);
        }
        BigDecimal reference = terms.price() == null ? mark : terms.price();
        BigDecimal notional = terms.quantity().multiply(reference);
        if (!terms.reduceOnly() && notional.compareTo(listing.minNotional()) < 0) {
            throw VenueFault.of(
                    -4164,
                    "Order's notional must be no smaller than %s (unless you choose reduce only)."
                            .formatted(listing.minNotional().toPlainString()));
        }
    }

    private static void price(Listing listing, OrderTerms terms, BigDecimal mark) {
        if (terms.price().signum() <= 0) {
            throw VenueFault.of(-4001, "Price less than 0.");
        }
        if (terms.price().remainder(listing.tick()).signum() != 0) {
            throw VenueFault.of(-4014, "Price not increased by tick size.");
        }
        BigDecimal highest = bound(listing, mark.multiply(UP));
        BigDecimal lowest = bound(listing, mark.multiply(DOWN));
        if (terms.side().sign() > 0 && terms.price().compareTo(highest) > 0) {
            throw VenueFault.of(
                    -4016,
                    "Limit price can't be higher than %s.".formatted(highest.toPlainString()));
        }
        if (terms.side().sign() < 0 && terms.price().compareTo(lowest) < 0) {
            throw VenueFault.of(
                    -4024, "Limit price can't be lower than %s.".formatted(lowest.toPlainString()));
        }
    }

    private static BigDecimal bound(Listing listing, BigDecimal price) {
        return price.setScale(listing.priceScale(), RoundingMode.HALF_EVEN);
    }
}
