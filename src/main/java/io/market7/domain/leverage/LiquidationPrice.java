package io.market7.domain.leverage;

import io.market7.domain.market.Side;
import java.math.BigDecimal;
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

    private static final Bracket NO_BRACKET =
            new Bracket(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO, null);

    private LiquidationPrice() {}

    /**
     * Returns the liquidation price of one isolated leg; its margin is all there is to lose.
     *
     * @param brackets maintenance brackets in order of notional
     * @return the prices; empty when they cannot be computed: something is unknown, no bracket
     *     reaches far enough, or the brackets contradict each other
     */
    public static Optional<LiquidationPrices> isolated(Side side, Leg leg, List<Bracket> brackets) {
        if (leg == null || leg.isolatedMargin() == null) {
            return Optional.empty();
        }
        return side == Side.LONG
                ? fixPoint(leg.isolatedMargin(), leg, Leg.FLAT, brackets)
                : fixPoint(leg.isolatedMargin(), Leg.FLAT, leg, brackets);
    }

    /**
     * Returns the liquidation prices both legs of a contract share in a cross account.
     *
     * @param longLeg the long side; {@link Leg#FLAT} when there is none
     * @param shortLeg the short side; {@link Leg#FLAT} when there is none
     * @param brackets maintenance brackets in order of notional
     * @return as {@link #isolated}
     */
    public static Optional<LiquidationPrices> cross(
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
     * Returns the prices at which {@code balanceQuote} plus the profit of both legs equals their
     * maintenance margin, each leg's rate taken from the bracket that contains its notional there.
     *
     * @param balanceQuote WB - TMM + UPNL, quote
     * @return as {@link #isolated}
     */
    public static Optional<LiquidationPrices> fixPoint(
            BigDecimal balanceQuote, Leg longLeg, Leg shortLeg, List<Bracket> brackets) {
        if (!known(longLeg) || !known(shortLeg) || brackets == null || brackets.isEmpty()) {
            return Optional.empty();
        }
        if (longLeg.flat() && shortLeg.flat()) {
            return Optional.of(LiquidationPrices.NONE);
        }
        MarginSurplus surplus = new MarginSurplus(balanceQuote, longLeg, shortLeg);
        return FixPoints.of(surplus, brackets(longLeg, brackets), brackets(shortLeg, brackets));
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
        return Bracket.containing(notionalQuote, brackets)
                .map(
                        bracket ->
                                notionalQuote
                                        .multiply(bracket.maintenanceMarginRatio())
                                        .subtract(bracket.maintenanceAmount()));
    }

    private static List<Bracket> brackets(Leg leg, List<Bracket> brackets) {
        return leg.flat() ? List.of(NO_BRACKET) : brackets;
    }

    private static boolean known(Leg leg) {
        return leg != null && leg.quantity() != null && (leg.flat() || leg.entryPrice() != null);
    }
}
