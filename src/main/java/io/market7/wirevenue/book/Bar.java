package io.market7.wirevenue.book;

import java.math.BigDecimal;

/**
 * A bar of trades.
 *
 * @param openAt its first millisecond
 * @param volume base
 * @param quoteVolume quote
 * @param trades how many
 */
public record Bar(
        long openAt,
        BigDecimal open,
        BigDecimal high,
        BigDecimal low,
        BigDecimal close,
        BigDecimal volume,
        BigDecimal quoteVolume,
        int trades) {

    static Bar of(long openAt, BigDecimal price, BigDecimal quantity) {
        return new Bar(openAt, price, price, price, price, quantity, price.multiply(quantity), 1);
    }

    /** Returns this bar followed by another, opened when this one was. */
    public Bar and(Bar later) {
        return new Bar(
                openAt,
                open,
                high.max(later.high),
                low.min(later.low),
                later.close,
                volume.add(later.volume),
                quoteVolume.add(later.quoteVolume),
                trades + later.trades);
    }

    /** Returns the same bar with another open. */
    public Bar at(long other) {
        return new Bar(other, open, high, low, close, volume, quoteVolume, trades);
    }
}
