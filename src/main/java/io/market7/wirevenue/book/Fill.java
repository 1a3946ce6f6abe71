package io.market7.wirevenue.book;

import java.math.BigDecimal;

/**
 * One trade of one order.
 *
 * @param id trade id, unique on its market
 * @param price quote per base
 * @param quantity base
 * @param commission fee, in {@code commissionAsset}
 * @param commissionAsset what the fee is paid in
 * @param maker whether the order stood on the book
 * @param realizedPnl profit a contract's fill realises, quote; 0 on spot
 * @param at milliseconds
 */
public record Fill(
        long id,
        BigDecimal price,
        BigDecimal quantity,
        BigDecimal commission,
        String commissionAsset,
        boolean maker,
        BigDecimal realizedPnl,
        long at) {

    /** Returns price times quantity. */
    public BigDecimal quote() {
        return price.multiply(quantity);
    }
}
