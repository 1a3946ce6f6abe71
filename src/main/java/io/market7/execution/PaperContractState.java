package io.market7.execution;

import io.market7.domain.market.Instrument;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Everything a paper venue for contracts must remember over a restart.
 *
 * @param version layout of this record; {@link #VERSION}
 * @param cashQuote cash, the margins of legs not counted
 * @param realisedQuote profit of all reductions and closes before fees and funding
 * @param feesQuote all fees ever paid
 * @param fundingQuote all funding ever paid, what was received taken off
 * @param lastTradeId newest trade id; 0 when none
 * @param legs open legs, oldest first
 * @param pending orders accepted and not filled, oldest first
 * @param orders what became of the remembered orders, by client order id, oldest first
 * @param bars open of the newest bar seen, by contract
 * @param closes newest close, by contract
 * @param marks newest mark price, by contract
 * @param instruments usual limits at the first mark price, by contract; they hold where none are
 *     configured
 */
public record PaperContractState(
        int version,
        BigDecimal cashQuote,
        BigDecimal realisedQuote,
        BigDecimal feesQuote,
        BigDecimal fundingQuote,
        long lastTradeId,
        List<HeldLeg> legs,
        List<VenueOrder> pending,
        Map<String, OrderStatus> orders,
        Map<String, Instant> bars,
        Map<String, BigDecimal> closes,
        Map<String, MarkPoint> marks,
        Map<String, Instrument> instruments) {

    /** Layout written by this program. */
    public static final int VERSION = 1;

    /** Returns the state of a venue that never traded. */
    public static PaperContractState fresh(BigDecimal cashQuote) {
        return new PaperContractState(
                VERSION,
                cashQuote,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                0,
                List.of(),
                List.of(),
                Map.of(),
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
