package io.market7.domain.deal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Arithmetic of a long spot deal that is averaged down.
 *
 * <p>Names: A average entry price, S quote spent, P price now, q quote on the table. Prices are
 * quote per base and above 0, amounts at least 0. Percentages come from exact decimals and one
 * division rounded half-even to 10 places, so that binary noise never decides a boundary.
 */
public final class DealMath {

    /** Decimal places of every percentage. */
    public static final int PCT_SCALE = 10;

    /** Precision of prices and amounts that come out of a division. */
    public static final MathContext PRECISION = MathContext.DECIMAL128;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private DealMath() {}

    /**
     * Returns how far the price stands below the average: 100 (A - P) / A; positive when losing.
     *
     * @throws ArithmeticException when A is 0
     */
    public static double drawdownPct(BigDecimal averagePrice, BigDecimal price) {
        return pct(averagePrice.subtract(price), averagePrice);
    }

    /**
     * Returns the average price after the add: A' = (S + q) / (S/A + q/P), rounded to 34 digits.
     *
     * @throws IllegalArgumentException when neither anything is spent nor added
     */
    public static BigDecimal averageAfterAdd(
            BigDecimal averagePrice,
            BigDecimal spentQuote,
            BigDecimal price,
            BigDecimal addedQuote) {
        BigDecimal weight = weight(averagePrice, spentQuote, price, addedQuote);
        return spentQuote
                .add(addedQuote)
                .multiply(averagePrice)
                .multiply(price)
                .divide(weight, PRECISION);
    }

    /**
     * Returns how far the average falls by the add: 100 (A - A') / A = 100 q (A - P) / (S P + q A).
     *
     * @throws IllegalArgumentException when neither anything is spent nor added
     */
    public static double breakEvenGainPct(
            BigDecimal averagePrice,
            BigDecimal spentQuote,
            BigDecimal price,
            BigDecimal addedQuote) {
        BigDecimal weight = weight(averagePrice, spentQuote, price, addedQuote);
        return pct(addedQuote.multiply(averagePrice.subtract(price)), weight);
    }

    /**
     * Returns the way from the price to the first take profit on the new average: 100 (A' (1 +
     * t/100) - P) / P = 100 ((S + q) A (1 + t/100) / (S P + q A) - 1).
     *
     * @param tp1Pct distance t of the take profit from the average, percent
     * @throws IllegalArgumentException when neither anything is spent nor added
     */
    public static double tp1DistancePct(
            BigDecimal averagePrice,
            BigDecimal spentQuote,
            BigDecimal price,
            BigDecimal addedQuote,
            BigDecimal tp1Pct) {
        BigDecimal weight = weight(averagePrice, spentQuote, price, addedQuote);
        BigDecimal target =
                spentQuote.add(addedQuote).multiply(averagePrice).multiply(onePlusPct(tp1Pct));
        return pct(target.subtract(weight), weight);
    }

    /**
     * Returns the same distance without an add: 100 (A (1 + t/100) - P) / P.
     *
     * @param tp1Pct distance t of the take profit from the average, percent
     */
    public static double tp1DistancePct(
            BigDecimal averagePrice, BigDecimal price, BigDecimal tp1Pct) {
        return pct(averagePrice.multiply(onePlusPct(tp1Pct)).subtract(price), price);
    }

    /**
     * Returns how far a price moved from a reference: 100 (price - reference) / reference, signed.
     *
     * @throws ArithmeticException when the reference is 0
     */
    public static double movePct(BigDecimal reference, BigDecimal price) {
        return pct(price.subtract(reference), reference);
    }

    /** Returns the profit before fees if the deal closed now: (P - A) S / A, quote. */
    public static BigDecimal openPnlQuote(
            BigDecimal averagePrice, BigDecimal spentQuote, BigDecimal price) {
        return price.subtract(averagePrice).multiply(spentQuote).divide(averagePrice, PRECISION);
    }

    /** Returns 1 + percent/100, exactly. */
    public static BigDecimal onePlusPct(BigDecimal percent) {
        return BigDecimal.ONE.add(percent.movePointLeft(2));
    }

    private static BigDecimal weight(
            BigDecimal averagePrice,
            BigDecimal spentQuote,
            BigDecimal price,
            BigDecimal addedQuote) {
        BigDecimal weight = spentQuote.multiply(price).add(addedQuote.multiply(averagePrice));
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Spent (%s) and added (%s) give no average. Expected at least one above 0."
                            .formatted(spentQuote, addedQuote));
        }
        return weight;
    }

    private static double pct(BigDecimal part, BigDecimal whole) {
        return HUNDRED.multiply(part)
                .divide(whole, PCT_SCALE, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
