package io.market7.domain.deal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The price at which a deal closes without gain or loss, fees counted, and what is built upon it.
 *
 * <p>Names: C quote spent before fees, Q base bought before fees, p price now. Results are rounded
 * to 34 digits.
 */
public final class BreakEven {

    private BreakEven() {}

    /** Returns the average price C / Q: the harmonic mean of the prices, weighted by spend. */
    public static BigDecimal average(BigDecimal spentQuote, BigDecimal boughtBase) {
        return spentQuote.divide(boughtBase, DealMath.PRECISION);
    }

    /**
     * Returns the break-even of a long deal whose fees are paid in quote: avg (1 + f_b)/(1 - f_s).
     */
    public static BigDecimal longPrice(BigDecimal averagePrice, Fees fees) {
        return averagePrice
                .multiply(fees.costOfBuy())
                .divide(fees.keptOfSale(), DealMath.PRECISION);
    }

    /** Returns the break-even of a short deal: avg (1 - f_s) / (1 + f_b). */
    public static BigDecimal shortPrice(BigDecimal averagePrice, Fees fees) {
        return averagePrice
                .multiply(fees.keptOfSale())
                .divide(fees.costOfBuy(), DealMath.PRECISION);
    }

    /**
     * Returns what can be sold when the venue takes its fee from the bought base: Q (1 - f_b),
     * rounded down to the step.
     *
     * @param stepSize quantity grid, base; above 0
     */
    public static BigDecimal sellableBase(BigDecimal boughtBase, Fees fees, BigDecimal stepSize) {
        BigDecimal net = boughtBase.multiply(BigDecimal.ONE.subtract(fees.buyRatio()));
        return OrderRounding.down(net, stepSize);
    }

    /**
     * Returns the break-even of a long spot deal whose buy fee is taken in base: (C / sellable) /
     * (1 - f_s).
     *
     * @throws IllegalArgumentException when nothing can be sold
     */
    public static BigDecimal longPriceFeeInBase(
            BigDecimal spentQuote, BigDecimal sellableBase, Fees fees) {
        if (sellableBase.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The sellable quantity is %s. Expected more than 0; the deal is dust."
                            .formatted(sellableBase));
        }
        return spentQuote.divide(sellableBase.multiply(fees.keptOfSale()), DealMath.PRECISION);
    }

    /**
     * Returns the break-even of a long contract: (C (1 + f_b) + funding paid) / (Q (1 - f_s)).
     *
     * @param fundingPaidQuote funding paid so far; negative when received
     */
    public static BigDecimal futuresLongPrice(
            BigDecimal spentQuote, BigDecimal quantity, BigDecimal fundingPaidQuote, Fees fees) {
        return spentQuote
                .multiply(fees.costOfBuy())
                .add(fundingPaidQuote)
                .divide(quantity.multiply(fees.keptOfSale()), DealMath.PRECISION);
    }

    /**
     * Returns the break-even of a short contract: (C (1 - f_s) - funding paid) / (Q (1 + f_b)).
     *
     * @param fundingPaidQuote funding paid so far; negative when received
     */
    public static BigDecimal futuresShortPrice(
            BigDecimal soldQuote, BigDecimal quantity, BigDecimal fundingPaidQuote, Fees fees) {
        return soldQuote
                .multiply(fees.keptOfSale())
                .subtract(fundingPaidQuote)
                .divide(quantity.multiply(fees.costOfBuy()), DealMath.PRECISION);
    }

    /** Returns the take profit {@code targetPct} net above a break-even: BE (1 + t/100). */
    public static BigDecimal takeProfitPrice(BigDecimal breakEvenPrice, BigDecimal targetPct) {
        return breakEvenPrice.multiply(DealMath.onePlusPct(targetPct));
    }

    /**
     * Returns the take profit whose target is a share of the base order only: BE (1 + t/100 base /
     * C).
     */
    public static BigDecimal takeProfitOfBaseOrder(
            BigDecimal breakEvenPrice,
            BigDecimal targetPct,
            BigDecimal baseOrderQuote,
            BigDecimal spentQuote) {
        BigDecimal target =
                targetPct
                        .movePointLeft(2)
                        .multiply(baseOrderQuote)
                        .divide(spentQuote, DealMath.PRECISION);
        return breakEvenPrice.multiply(BigDecimal.ONE.add(target));
    }

    /**
     * Returns the spend that brings the break-even to p (1 + x): (k C - p (1 + x) Q) / ((1 + x) -
     * k), k = (1 + f_b)/(1 - f_s). Empty when no spend does: the bounce does not cover the fees, or
     * the break-even is already there.
     *
     * @param bouncePct x in percent: the rise from p that shall suffice
     */
    public static Optional<BigDecimal> spendForBounce(
            BigDecimal spentQuote,
            BigDecimal boughtBase,
            BigDecimal price,
            BigDecimal bouncePct,
            Fees fees) {
        BigDecimal rise = DealMath.onePlusPct(bouncePct);
        BigDecimal target = price.multiply(rise).multiply(boughtBase);
        // both sides times (1 - f_s), so that only one division rounds
        BigDecimal missing =
                fees.costOfBuy().multiply(spentQuote).subtract(fees.keptOfSale().multiply(target));
        BigDecimal room = fees.keptOfSale().multiply(rise).subtract(fees.costOfBuy());
        if (missing.signum() <= 0 || room.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(missing.divide(room, DealMath.PRECISION));
    }

    /** Returns the rise a deal needs to break even: 100 (BE / p - 1), half-even to 10 places. */
    public static double requiredBouncePct(BigDecimal breakEvenPrice, BigDecimal price) {
        return breakEvenPrice
                .subtract(price)
                .movePointRight(2)
                .divide(price, DealMath.PCT_SCALE, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
