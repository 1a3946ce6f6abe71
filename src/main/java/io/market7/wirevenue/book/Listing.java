package io.market7.wirevenue.book;

import java.math.BigDecimal;

/**
 * A symbol the venue trades, and the limits of orders for it.
 *
 * @param symbol such as BTCUSDT
 * @param base what is traded
 * @param quote what it is priced in
 * @param tick smallest step of a price
 * @param step smallest step of a quantity
 * @param minQuantity smallest quantity
 * @param maxQuantity largest quantity of an order with a price
 * @param marketMaxQuantity largest quantity of an order without
 * @param minNotional smallest price times quantity
 * @param levelQuantity base the venue itself offers at each price of its book
 */
public record Listing(
        String symbol,
        String base,
        String quote,
        BigDecimal tick,
        BigDecimal step,
        BigDecimal minQuantity,
        BigDecimal maxQuantity,
        BigDecimal marketMaxQuantity,
        BigDecimal minNotional,
        BigDecimal levelQuantity) {

    /** Returns a listing against USDT, its largest quantities in multiples of a level. */
    public static Listing usdt(
            String base, String tick, String step, String minNotional, String levelQuantity) {
        BigDecimal level = new BigDecimal(levelQuantity);
        return new Listing(
                base + "USDT",
                base,
                "USDT",
                new BigDecimal(tick),
                new BigDecimal(step),
                new BigDecimal(step),
                level.multiply(BigDecimal.valueOf(1_000)),
                level.multiply(BigDecimal.valueOf(100)),
                new BigDecimal(minNotional),
                level);
    }

    /** Returns the decimal places of a price. */
    public int priceScale() {
        return Math.max(0, tick.stripTrailingZeros().scale());
    }

    /** Returns the decimal places of a quantity. */
    public int quantityScale() {
        return Math.max(0, step.stripTrailingZeros().scale());
    }
}
