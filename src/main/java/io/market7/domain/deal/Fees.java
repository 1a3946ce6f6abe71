package io.market7.domain.deal;

import io.market7.domain.Checks;
import java.math.BigDecimal;

/**
 * What a venue takes of every fill.
 *
 * @param buyRatio share of a buy; ratio, at least 0 and below 1
 * @param sellRatio share of a sale; ratio, at least 0 and below 1
 */
public record Fees(BigDecimal buyRatio, BigDecimal sellRatio) {

    public Fees {
        Checks.within(
                "fees.buyRatio",
                Checks.required("fees.buyRatio", buyRatio).doubleValue(),
                0,
                0.999);
        Checks.within(
                "fees.sellRatio",
                Checks.required("fees.sellRatio", sellRatio).doubleValue(),
                0,
                0.999);
    }

    /** Returns the same fee on both sides, given in percent. */
    public static Fees ofPct(BigDecimal feePct) {
        return new Fees(feePct.movePointLeft(2), feePct.movePointLeft(2));
    }

    /** Returns k = (1 + f_b) / (1 - f_s): a long deal breaks even at average times k. */
    public BigDecimal longFactor() {
        return BigDecimal.ONE.add(buyRatio).divide(keptOfSale(), DealMath.PRECISION);
    }

    /** Returns 1 - f_s: what is left of a sale. */
    BigDecimal keptOfSale() {
        return BigDecimal.ONE.subtract(sellRatio);
    }

    /** Returns 1 + f_b: what a buy costs. */
    BigDecimal costOfBuy() {
        return BigDecimal.ONE.add(buyRatio);
    }
}
