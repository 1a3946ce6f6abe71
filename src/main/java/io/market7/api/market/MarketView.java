package io.market7.api.market;

import io.market7.domain.market.PriceFacts;
import io.market7.domain.market.Symbol;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A traded symbol at its last closed bar.
 *
 * @param symbol traded pair
 * @param price last price, quote per base; null before the first bar
 * @param priceAt close of the bar the price comes from; null before the first bar
 * @param quoteVolume24h traded amount of 24 hours; null while unknown
 */
public record MarketView(
        @Schema(example = "SOLUSDT") String symbol,
        @Schema(nullable = true, example = "96.0") BigDecimal price,
        @Schema(nullable = true) Instant priceAt,
        @Schema(nullable = true, example = "1353018721.52") BigDecimal quoteVolume24h) {

    static MarketView of(Symbol symbol, PriceFacts prices) {
        return new MarketView(
                symbol.name(), prices.price(), prices.priceAt(), prices.quoteVolume24h());
    }
}
