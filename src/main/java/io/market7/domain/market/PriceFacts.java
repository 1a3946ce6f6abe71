package io.market7.domain.market;

import io.market7.domain.Checks;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * Prices and volume of the symbol. Null is unknown.
 *
 * @param price last price, quote per base; above 0
 * @param markPrice mark price of a contract; above 0
 * @param priceAt instant of both prices
 * @param quoteVolume24h traded amount of 24 hours; at least 0
 */
public record PriceFacts(
        BigDecimal price, BigDecimal markPrice, Instant priceAt, BigDecimal quoteVolume24h) {

    public PriceFacts {
        Checks.positive("price", price);
        Checks.positive("markPrice", markPrice);
        Checks.notNegative("quoteVolume24h", quoteVolume24h);
    }

    /** No price is known. */
    public static final PriceFacts UNKNOWN = new PriceFacts(null, null, null, null);
}
