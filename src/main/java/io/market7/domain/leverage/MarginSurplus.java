package io.market7.domain.leverage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * What is left of a contract's margin after maintenance, as a straight line in the mark price while
 * each leg stays in one bracket: balance + QL (x - EPL) + QS (EPS - x) - (QL x MMRL - cumL) - (QS x
 * MMRS - cumS). Below 0 the contract is liquidated.
 *
 * @param balanceQuote WB - TMM + UPNL, quote
 * @param longLeg the long side, its quantity and entry known; {@link Leg#FLAT} when there is none
 * @param shortLeg the short side, likewise
 */
record MarginSurplus(BigDecimal balanceQuote, Leg longLeg, Leg shortLeg) {

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /** Returns what the line gives at price 0. */
    BigDecimal atZero(Bracket longBracket, Bracket shortBracket) {
        return balanceQuote
                .add(amount(longLeg, longBracket))
                .add(amount(shortLeg, shortBracket))
                .subtract(entryNotional(longLeg))
                .add(entryNotional(shortLeg));
    }

    /** Returns how much it grows with each unit of the price; negative when it shrinks. */
    BigDecimal slope(Bracket longBracket, Bracket shortBracket) {
        return longLeg.quantity()
                .subtract(shortLeg.quantity())
                .subtract(longLeg.quantity().multiply(longBracket.maintenanceMarginRatio()))
                .subtract(shortLeg.quantity().multiply(shortBracket.maintenanceMarginRatio()));
    }

    /** Returns the price at which nothing is left, to 34 digits; empty when the line is level. */
    Optional<BigDecimal> root(Bracket longBracket, Bracket shortBracket) {
        BigDecimal slope = slope(longBracket, shortBracket);
        return slope.signum() == 0
                ? Optional.empty()
                : Optional.of(atZero(longBracket, shortBracket).negate().divide(slope, PRECISION));
    }

    /** Returns whether both legs stand in these brackets at this price. */
    boolean holds(BigDecimal price, Bracket longBracket, Bracket shortBracket) {
        return holds(longLeg, price, longBracket) && holds(shortLeg, price, shortBracket);
    }

    private static boolean holds(Leg leg, BigDecimal price, Bracket bracket) {
        return leg.flat() || bracket.contains(leg.quantity().multiply(price));
    }

    private static BigDecimal amount(Leg leg, Bracket bracket) {
        return leg.flat() ? BigDecimal.ZERO : bracket.maintenanceAmount();
    }

    private static BigDecimal entryNotional(Leg leg) {
        return leg.flat() ? BigDecimal.ZERO : leg.quantity().multiply(leg.entryPrice());
    }
}
