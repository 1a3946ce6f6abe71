package io.market7.domain.leverage;

import io.market7.domain.market.Side;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The mark price at which a USD-margined contract is liquidated, as Binance computes it.
 *
 * <p>LP = (WB - TMM + UPNL + cumL + cumS - QL EPL + QS EPS) / (QL MMRL + QS MMRS - QL + QS), where
 * rate and amount of each leg belong to the bracket that contains its notional at LP. Results are
 * rounded to 34 digits.
 */
public final class LiquidationPrice {

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final Bracket NO_BRACKET =
            new Bracket(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO, null);

    private LiquidationPrice() {}

    /**
     * Returns the liquidation price of one isolated leg; its margin is all there is to lose.
     *
     * @param brackets maintenance brackets in order of notional
     * @return the price; 0 when the leg can never be liquidated; empty when it cannot be computed
     *     because something is unknown or no bracket reaches far enough
     */
    public static Optional<BigDecimal> isolated(Side side, Leg leg, List<Bracket> brackets) {
        if (leg == null || leg.isolatedMargin() == null) {
            return Optional.empty();
        }
        return side == Side.LONG
                ? fixPoint(leg.isolatedMargin(), leg, Leg.FLAT, brackets)
                : fixPoint(leg.isolatedMargin(), Leg.FLAT, leg, brackets);
    }

    /**
     * Returns the liquidation price both legs of a contract share in a cross account.
     *
     * @param longLeg the long side; {@link Leg#FLAT} when there is none
     * @param shortLeg the short side; {@link Leg#FLAT} when there is none
     * @param brackets maintenance brackets in order of notional
     * @return as {@link #isolated}
     */
    public static Optional<BigDecimal> cross(
            Account account, Leg longLeg, Leg shortLeg, List<Bracket> brackets) {
        if (account == null
                || account.walletBalanceQuote() == null
                || account.otherMaintenanceMarginQuote() == null
                || account.otherUnrealisedPnlQuote() == null) {
            return Optional.empty();
        }
        BigDecimal balance =
                account.walletBalanceQuote()
                        .subtract(account.otherMaintenanceMarginQuote())
                        .add(account.otherUnrealisedPnlQuote());
        return fixPoint(balance, longLeg, shortLeg, brackets);
    }

    /**
     * Returns the price at which {@code balanceQuote} plus the profit of both legs equals their
     * maintenance margin, each leg's rate taken from the bracket that contains its notional there.
     * Where several prices do, the lowest counts.
     *
     * @param balanceQuote WB - TMM + UPNL, quote
     * @return as {@link #isolated}
     */
    public static Optional<BigDecimal> fixPoint(
            BigDecimal balanceQuote, Leg longLeg, Leg shortLeg, List<Bracket> brackets) {
        if (!known(longLeg) || !known(shortLeg) || brackets == null || brackets.isEmpty()) {
            return Optional.empty();
        }
        if (longLeg.flat() && shortLeg.flat()) {
            return Optional.of(BigDecimal.ZERO);
        }
        return lowestConsistent(balanceQuote, longLeg, shortLeg, brackets)
                .or(() -> never(balanceQuote, longLeg, shortLeg, brackets.get(0)));
    }

    /**
     * Returns the price the formula gives with fixed brackets; negative or 0 means none. Empty when
     * profit and maintenance margin grow alike, so that no price is special.
     *
     * @param balanceQuote WB - TMM + UPNL, quote
     * @param longBracket bracket of the long leg
     * @param shortBracket bracket of the short leg
     */
    public static Optional<BigDecimal> inBrackets(
            BigDecimal balanceQuote,
            Leg longLeg,
            Bracket longBracket,
            Leg shortLeg,
            Bracket shortBracket) {
        BigDecimal numerator =
                balanceQuote
                        .add(amount(longLeg, longBracket))
                        .add(amount(shortLeg, shortBracket))
                        .subtract(entryNotional(longLeg))
                        .add(entryNotional(shortLeg));
        BigDecimal denominator =
                longLeg.quantity()
                        .multiply(longBracket.maintenanceMarginRatio())
                        .add(shortLeg.quantity().multiply(shortBracket.maintenanceMarginRatio()))
                        .subtract(longLeg.quantity())
                        .add(shortLeg.quantity());
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(numerator.divide(denominator, PRECISION));
    }

    /**
     * Returns the signed way from the mark price to the liquidation price: long 100 (MP - LP)/MP,
     * short 100 (LP - MP)/MP, half-even to 10 places; negative when already beyond.
     */
    public static double distancePct(Side side, BigDecimal markPrice, BigDecimal liquidationPrice) {
        BigDecimal way =
                side == Side.LONG
                        ? markPrice.subtract(liquidationPrice)
                        : liquidationPrice.subtract(markPrice);
        return way.movePointRight(2).divide(markPrice, 10, RoundingMode.HALF_EVEN).doubleValue();
    }

    /**
     * Returns the maintenance margin of a notional: notional MMR - cum, quote. Empty when no
     * bracket contains it.
     */
    public static Optional<BigDecimal> maintenanceMarginQuote(
            BigDecimal notionalQuote, List<Bracket> brackets) {
        return brackets.stream()
                .filter(bracket -> contains(bracket, notionalQuote))
                .findFirst()
                .map(
                        bracket ->
                                notionalQuote
                                        .multiply(bracket.maintenanceMarginRatio())
                                        .subtract(bracket.maintenanceAmount()));
    }

    private static Optional<BigDecimal> lowestConsistent(
            BigDecimal balance, Leg longLeg, Leg shortLeg, List<Bracket> brackets) {
        return candidates(longLeg, brackets).stream()
                .flatMap(
                        longBracket ->
                                candidates(shortLeg, brackets).stream()
                                        .flatMap(
                                                shortBracket ->
                                                        consistent(
                                                                balance,
                                                                longLeg,
                                                                longBracket,
                                                                shortLeg,
                                                                shortBracket)
                                                                .stream()))
                .min(BigDecimal::compareTo);
    }

    private static Optional<BigDecimal> consistent(
            BigDecimal balance,
            Leg longLeg,
            Bracket longBracket,
            Leg shortLeg,
            Bracket shortBracket) {
        return inBrackets(balance, longLeg, longBracket, shortLeg, shortBracket)
                .filter(price -> price.signum() > 0)
                .filter(price -> holds(longLeg, longBracket, price))
                .filter(price -> holds(shortLeg, shortBracket, price));
    }

    private static Optional<BigDecimal> never(
            BigDecimal balance, Leg longLeg, Leg shortLeg, Bracket lowest) {
        return inBrackets(balance, longLeg, lowest, shortLeg, lowest)
                .filter(price -> price.signum() <= 0)
                .map(price -> BigDecimal.ZERO);
    }

    private static List<Bracket> candidates(Leg leg, List<Bracket> brackets) {
        return leg.flat() ? List.of(NO_BRACKET) : brackets;
    }

    private static boolean holds(Leg leg, Bracket bracket, BigDecimal price) {
        return leg.flat() || contains(bracket, leg.quantity().multiply(price));
    }

    private static boolean contains(Bracket bracket, BigDecimal notional) {
        return notional.compareTo(bracket.floorNotional()) >= 0
                && notional.compareTo(bracket.capNotional()) < 0;
    }

    private static boolean known(Leg leg) {
        return leg != null && leg.quantity() != null && (leg.flat() || leg.entryPrice() != null);
    }

    private static BigDecimal amount(Leg leg, Bracket bracket) {
        return leg.flat() ? BigDecimal.ZERO : bracket.maintenanceAmount();
    }

    private static BigDecimal entryNotional(Leg leg) {
        return leg.flat() ? BigDecimal.ZERO : leg.quantity().multiply(leg.entryPrice());
    }
}
