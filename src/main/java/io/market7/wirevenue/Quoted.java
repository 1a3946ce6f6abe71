package io.market7.wirevenue;

import io.market7.wirevenue.book.Listing;
import java.math.BigDecimal;

/**
 * A symbol and the price it begins with.
 *
 * @param listing its limits, on both markets
 * @param price quote per base
 */
public record Quoted(Listing listing, BigDecimal price) {

    static Quoted of(Listing listing, String price) {
        return new Quoted(listing, new BigDecimal(price));
    }
}
