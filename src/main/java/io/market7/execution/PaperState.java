package io.market7.execution;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Everything a paper venue must remember over a restart.
 *
 * @param version layout of this record; {@link #VERSION}
 * @param cashQuote cash
 * @param realisedProfitQuote profit of all closed deals after fees
 * @param feesQuote all fees ever paid
 * @param lastTradeId newest trade id; 0 when none
 * @param deals open deals, oldest first
 * @param pending orders accepted and not filled, oldest first
 * @param closed closed deals that are remembered, oldest first
 * @param orders what became of the remembered orders, by client order id, oldest first
 * @param bars open of the newest bar seen, by symbol
 * @param closes newest close, by symbol
 * @param safuExits newest SAFU exit, by symbol
 */
public record PaperState(
        int version,
        BigDecimal cashQuote,
        BigDecimal realisedProfitQuote,
        BigDecimal feesQuote,
        long lastTradeId,
        List<HeldDeal> deals,
        List<VenueOrder> pending,
        List<ClosedDeal> closed,
        Map<String, OrderStatus> orders,
        Map<String, Instant> bars,
        Map<String, BigDecimal> closes,
        Map<String, Instant> safuExits) {

    /** Layout written by this program. */
    public static final int VERSION = 1;

    /** Returns the state of a venue that never traded. */
    public static PaperState fresh(BigDecimal cashQuote) {
        return new PaperState(
                VERSION,
                cashQuote,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                0,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
    }

    /** Returns the part that is about orders. */
    PaperOrders.OrderState orderState() {
        return new PaperOrders.OrderState(lastTradeId, pending, orders, bars, closes);
    }
}
