package io.market7.wirevenue.futures;

import io.market7.wirevenue.book.OrderSide;
import io.market7.wirevenue.book.OrderTerms;
import java.math.BigDecimal;

/**
 * An order that waits for a price.
 *
 * @param id the venue's id, of a row of its own
 * @param type STOP, STOP_MARKET, TAKE_PROFIT or TAKE_PROFIT_MARKET
 * @param terms what is sent once it triggers; quantity 0 when the whole position is closed
 * @param triggerPrice quote per base
 * @param byMark whether marks trigger it, else trades
 * @param closePosition whether it closes the whole position
 * @param status NEW, TRIGGERED, FINISHED, CANCELED, EXPIRED or REJECTED
 * @param actualOrder the order it became; 0 before
 * @param createdAt milliseconds
 * @param updatedAt milliseconds
 */
public record AlgoOrder(
        long id,
        String type,
        OrderTerms terms,
        BigDecimal triggerPrice,
        boolean byMark,
        boolean closePosition,
        String status,
        long actualOrder,
        long createdAt,
        long updatedAt) {

    AlgoOrder as(String newStatus, long order, long at) {
        return new AlgoOrder(
                id,
                type,
                terms,
                triggerPrice,
                byMark,
                closePosition,
                newStatus,
                order,
                createdAt,
                at);
    }

    /** Returns whether it waits. */
    public boolean waits() {
        return status.equals("NEW");
    }

    boolean reached(BigDecimal price) {
        boolean profit = type.startsWith("TAKE_PROFIT");
        boolean rising = (terms.side() == OrderSide.BUY) != profit;
        int against = price.compareTo(triggerPrice);
        return rising ? against >= 0 : against <= 0;
    }
}
