package io.market7.cycle.dataset;

import io.market7.domain.market.Side;

/**
 * What a candidate holds; measures, no money.
 *
 * @param side direction
 * @param average average entry price
 * @param spentQuote quote spent
 * @param steps safety orders fired
 * @param lastPrice price of the last fill
 */
record Position(Side side, double average, double spentQuote, int steps, double lastPrice) {
    private static final double PLACES = 1e10;

    static Position opened(Side side, double price, double quote) {
        return new Position(side, price, quote, 0, price);
    }

    /** Returns the position after buying, or for a short selling, more. */
    Position add(double price, double quote) {
        double base = spentQuote / average + quote / price;
        return new Position(
                side, (spentQuote + quote) / base, spentQuote + quote, steps + 1, price);
    }

    /**
     * Returns how far a price has moved in favour from a level, percent, rounded to 10 places so
     * that binary noise decides no boundary; negative against.
     */
    double favourPct(double level, double price) {
        double move = Math.rint(100 * (price / level - 1) * PLACES) / PLACES;
        return side == Side.LONG ? move : -move;
    }

    /** Returns what closing at a price earns after the fees of both ways, quote. */
    double profitQuote(double price, double feePct) {
        return spentQuote * (favourPct(average, price) - 2 * feePct) / 100;
    }
}
