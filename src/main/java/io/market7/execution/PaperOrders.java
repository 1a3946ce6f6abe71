package io.market7.execution;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The orders of a paper venue, what became of them, and the bars they were filled in. */
final class PaperOrders {

    /** Orders whose fate is remembered; the journal remembers them all. */
    static final int MAX_ORDERS = 10_000;

    private final List<VenueOrder> pending;
    private final Map<String, OrderStatus> fates;
    private final Map<String, Instant> bars;
    private final Map<String, BigDecimal> closes;
    private long lastTradeId;

    PaperOrders(OrderState state) {
        pending = new ArrayList<>(state.pending());
        fates = new LinkedHashMap<>(state.orders());
        bars = new TreeMap<>(state.bars());
        closes = new TreeMap<>(state.closes());
        lastTradeId = state.lastTradeId();
    }

    /** What is kept over a restart; see {@link PaperState} for the parts. */
    record OrderState(
            long lastTradeId,
            List<VenueOrder> pending,
            Map<String, OrderStatus> orders,
            Map<String, Instant> bars,
            Map<String, BigDecimal> closes) {}

    OrderState state() {
        return new OrderState(
                lastTradeId,
                pending(),
                new LinkedHashMap<>(fates),
                new TreeMap<>(bars),
                new TreeMap<>(closes));
    }

    /**
     * Notes the next bar of a symbol.
     *
     * @throws IllegalArgumentException when it is not newer than the last one
     */
    void advance(Symbol symbol, Candle candle) {
        Instant last = bars.get(symbol.name());
        if (last != null && !candle.openAt().isAfter(last)) {
            throw new IllegalArgumentException(
                    "The bar of %s opens at %s. Expected one after %s; each bar is fed once, in order."
                            .formatted(symbol, candle.openAt(), last));
        }
        bars.put(symbol.name(), candle.openAt());
        closes.put(symbol.name(), candle.close());
    }

    /** Returns the waiting orders of a symbol that were decided by then, oldest first. */
    List<VenueOrder> due(Symbol symbol, Instant openAt) {
        if (pending.isEmpty()) {
            return List.of();
        }
        return pending.stream()
                .filter(order -> order.symbol().equals(symbol) && !order.at().isAfter(openAt))
                .toList();
    }

    void accept(VenueOrder order) {
        pending.add(order);
        remember(order.clientOrderId(), OrderStatus.PENDING);
    }

    void refused(VenueOrder order) {
        pending.remove(order);
        remember(order.clientOrderId(), OrderStatus.REFUSED);
    }

    void filled(String clientOrderId) {
        pending.removeIf(order -> order.clientOrderId().equals(clientOrderId));
        remember(clientOrderId, OrderStatus.FILLED);
    }

    /** Returns the fill with the next trade id. */
    Fill numbered(Fill fill) {
        return new Fill(
                ++lastTradeId,
                fill.clientOrderId(),
                fill.dealId(),
                fill.symbol(),
                fill.buy(),
                fill.price(),
                fill.quantity(),
                fill.quote(),
                fill.feeQuote(),
                fill.at(),
                fill.purpose(),
                fill.step());
    }

    List<VenueOrder> pending() {
        return List.copyOf(pending);
    }

    OrderStatus status(String clientOrderId) {
        return fates.getOrDefault(clientOrderId, OrderStatus.ABSENT);
    }

    /** Returns why an order must not be taken again; empty for one that was never seen. */
    Optional<VenueAnswer> duplicate(VenueOrder order) {
        return status(order.clientOrderId()) == OrderStatus.ABSENT
                ? Optional.empty()
                : Optional.of(
                        VenueAnswer.refused(
                                "duplicate-order",
                                "Client order id %s was used before."
                                        .formatted(order.clientOrderId())));
    }

    /** Returns the newest close of a symbol. */
    Optional<BigDecimal> close(Symbol symbol) {
        return Optional.ofNullable(closes.get(symbol.name()));
    }

    private void remember(String clientOrderId, OrderStatus status) {
        fates.put(clientOrderId, status);
        shorten(fates, MAX_ORDERS);
    }

    /** Forgets the oldest entries beyond a size. */
    static void shorten(Map<String, ?> map, int size) {
        Iterator<String> oldest = map.keySet().iterator();
        for (int surplus = map.size() - size; surplus > 0; surplus--) {
            oldest.next();
            oldest.remove();
        }
    }
}
