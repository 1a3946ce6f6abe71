package io.market7.ruleset.measure;

import io.market7.domain.market.Side;
import java.math.BigDecimal;

/** How far the mark price has moved in favour of a leg. */
final class LegMove {

    private LegMove() {}

    /** Returns the gain in percent of the entry, half-even to 10 places; negative when losing. */
    static double pct(Side side, BigDecimal entryPrice, BigDecimal markPrice) {
        return Percent.of(gain(side, entryPrice, markPrice), entryPrice);
    }

    /**
     * Returns the gain in percent of the entry with a fee on both ways taken off, rounded once,
     * half-even to 10 places.
     *
     * @param feePct fee of one way, percent of the traded notional
     */
    static double netPct(
            Side side, BigDecimal entryPrice, BigDecimal markPrice, BigDecimal feePct) {
        BigDecimal gross = gain(side, entryPrice, markPrice).movePointRight(2);
        BigDecimal fees = feePct.multiply(entryPrice.add(markPrice));
        return Percent.ratio(gross.subtract(fees), entryPrice);
    }

    private static BigDecimal gain(Side side, BigDecimal entryPrice, BigDecimal markPrice) {
        return side == Side.LONG ? markPrice.subtract(entryPrice) : entryPrice.subtract(markPrice);
    }
}
