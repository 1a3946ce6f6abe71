package io.market7.wirevenue.book;

import java.math.BigDecimal;

/**
 * What an order asks for.
 *
 * @param owner account that asks
 * @param symbol what to trade
 * @param side which way
 * @param kind its type
 * @param timeInForce how long it stays; null when the type has none
 * @param quantity base quantity; null when {@code quoteQuantity} is given
 * @param quoteQuantity quote to spend or receive; null when {@code quantity} is given
 * @param price limit, quote per base; null when the type has none
 * @param stopPrice price that wakes it; null when the type has none
 * @param clientId the client's own id
 * @param positionSide BOTH, LONG or SHORT; BOTH on spot
 * @param reduceOnly whether it may only make a position smaller
 */
public record OrderTerms(
        String owner,
        String symbol,
        OrderSide side,
        OrderKind kind,
        TimeInForce timeInForce,
        BigDecimal quantity,
        BigDecimal quoteQuantity,
        BigDecimal price,
        BigDecimal stopPrice,
        String clientId,
        String positionSide,
        boolean reduceOnly) {

    /** Returns whether the order must not take from the book. */
    public boolean makerOnly() {
        return kind == OrderKind.LIMIT_MAKER || timeInForce == TimeInForce.GTX;
    }
}
