package io.market7.wirevenue.futures;

import io.market7.domain.leverage.Leg;
import io.market7.domain.market.Side;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What an account holds of a contract, on one side.
 *
 * @param symbol the contract
 * @param positionSide BOTH in one-way mode, else LONG or SHORT
 * @param quantity base; negative when short
 * @param entryPrice average entry; 0 when flat
 * @param isolatedWallet quote set apart for it; 0 with cross margin
 * @param updatedAt milliseconds
 */
public record Position(
        String symbol,
        String positionSide,
        BigDecimal quantity,
        BigDecimal entryPrice,
        BigDecimal isolatedWallet,
        long updatedAt) {

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    static Position flat(String symbol, String positionSide) {
        BigDecimal zero = BigDecimal.ZERO;
        return new Position(symbol, positionSide, zero, zero, zero, 0);
    }

    /** Returns whether it holds nothing. */
    public boolean isFlat() {
        return quantity.signum() == 0;
    }

    /** Returns profit at a price, not realised. */
    public BigDecimal profit(BigDecimal price) {
        return price.subtract(entryPrice).multiply(quantity);
    }

    /** Returns its size at a price, quote; at least 0. */
    public BigDecimal notional(BigDecimal price) {
        return quantity.abs().multiply(price);
    }

    Position more(BigDecimal signed, BigDecimal price, BigDecimal margin, long at) {
        BigDecimal total = quantity.add(signed);
        BigDecimal entry =
                entryPrice.multiply(quantity).add(price.multiply(signed)).divide(total, PRECISION);
        return new Position(symbol, positionSide, total, entry, isolatedWallet.add(margin), at);
    }

    Position less(BigDecimal signed, long at) {
        BigDecimal total = quantity.add(signed);
        if (total.signum() == 0) {
            BigDecimal zero = BigDecimal.ZERO;
            return new Position(symbol, positionSide, zero, zero, zero, at);
        }
        BigDecimal wallet = isolatedWallet.multiply(total).divide(quantity, PRECISION);
        return new Position(symbol, positionSide, total, entryPrice, wallet, at);
    }

    Position margin(BigDecimal change, long at) {
        return new Position(
                symbol, positionSide, quantity, entryPrice, isolatedWallet.add(change), at);
    }

    /** Returns which way it wins. */
    public Side side() {
        return quantity.signum() < 0 ? Side.SHORT : Side.LONG;
    }

    Leg leg() {
        return isFlat()
                ? Leg.FLAT
                : new Leg(entryPrice, quantity.abs(), isolatedWallet.max(BigDecimal.ZERO), null, 0);
    }
}
