package io.market7.execution;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One bar while it happens. */
final class PaperBar {

    private final Symbol symbol;
    private final Candle candle;
    private final List<Fill> fills = new ArrayList<>(2);
    private final List<ClosedDeal> closed = new ArrayList<>(1);
    private final List<RefusedOrder> refused = new ArrayList<>(1);

    PaperBar(Symbol symbol, Candle candle) {
        this.symbol = symbol;
        this.candle = candle;
    }

    BigDecimal open() {
        return candle.open();
    }

    BigDecimal high() {
        return candle.high();
    }

    Instant openAt() {
        return candle.openAt();
    }

    /** Returns a fill that has no trade id yet. */
    Fill fill(VenueOrder order, BigDecimal price, BigDecimal quantity, BigDecimal feeQuote) {
        return new Fill(
                0,
                order.clientOrderId(),
                order.dealId(),
                symbol,
                order.purpose().adds(),
                price,
                quantity,
                price.multiply(quantity),
                feeQuote,
                candle.openAt(),
                order.purpose(),
                order.step());
    }

    void add(Fill fill) {
        fills.add(fill);
    }

    void add(ClosedDeal deal) {
        closed.add(deal);
    }

    void add(RefusedOrder order) {
        refused.add(order);
    }

    BarOutcome outcome() {
        return fills.isEmpty() && refused.isEmpty()
                ? BarOutcome.NOTHING
                : new BarOutcome(fills, closed, refused);
    }
}
