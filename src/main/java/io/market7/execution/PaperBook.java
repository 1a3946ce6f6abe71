package io.market7.execution;

import io.market7.domain.deal.SafuExit;
import io.market7.domain.market.Candle;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The books of the paper venue: who holds what, and what became of every order. */
final class PaperBook {

    /** Closed deals that are remembered, the last one of each symbol not counted. */
    static final int MAX_CLOSED = 1_000;

    /** Orders whose fate is remembered; the journal remembers them all. */
    static final int MAX_ORDERS = 10_000;

    private final Map<String, HeldDeal> deals = new LinkedHashMap<>();
    private final List<VenueOrder> pending;
    private final Map<String, ClosedDeal> closed = new LinkedHashMap<>();
    private final Map<Symbol, ClosedDeal> lastClosed = new HashMap<>();
    private final Map<String, OrderStatus> orders;
    private final Map<String, Instant> bars;
    private final Map<String, BigDecimal> closes;
    private final Map<String, Instant> safuExits;
    private BigDecimal cash;
    private BigDecimal realisedProfit;
    private BigDecimal fees;
    private long lastTradeId;

    PaperBook(PaperState state) {
        state.deals().forEach(deal -> deals.put(deal.id(), deal));
        state.closed().forEach(this::close);
        pending = new ArrayList<>(state.pending());
        orders = new LinkedHashMap<>(state.orders());
        bars = new TreeMap<>(state.bars());
        closes = new TreeMap<>(state.closes());
        safuExits = new TreeMap<>(state.safuExits());
        cash = state.cashQuote();
        realisedProfit = state.realisedProfitQuote();
        fees = state.feesQuote();
        lastTradeId = state.lastTradeId();
    }

    PaperState state() {
        return new PaperState(
                PaperState.VERSION,
                cash,
                realisedProfit,
                fees,
                lastTradeId,
                deals(),
                pending(),
                closed(),
                new LinkedHashMap<>(orders),
                new TreeMap<>(bars),
                new TreeMap<>(closes),
                new TreeMap<>(safuExits));
    }

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

    Fill bought(Fill unnumbered, StepMeasures measures) {
        Fill fill = numbered(unnumbered);
        HeldDeal deal = deals.get(fill.dealId());
        deals.put(
                fill.dealId(),
                deal == null ? HeldDeal.opened(fill) : deal.withStep(fill, measures));
        cash = cash.subtract(fill.quote()).subtract(fill.feeQuote());
        booked(fill);
        return fill;
    }

    ClosedDeal sold(HeldDeal deal, Fill fill) {
        ClosedDeal ended = ClosedDeal.of(deal, fill);
        deals.remove(deal.id());
        close(ended);
        cash = cash.add(fill.quote()).subtract(fill.feeQuote());
        realisedProfit = realisedProfit.add(ended.profitQuote());
        if (fill.purpose() == Purpose.SAFU_EXIT) {
            safuExits.put(deal.symbol().name(), fill.at());
        }
        booked(fill);
        return ended;
    }

    /** Remembers a closed deal; re-entry needs the last one of each symbol, however old. */
    private void close(ClosedDeal ended) {
        closed.put(ended.deal().id(), ended);
        lastClosed.put(ended.deal().symbol(), ended);
        Iterator<ClosedDeal> oldest = closed.values().iterator();
        int surplus = closed.size() - lastClosed.size() - MAX_CLOSED;
        while (surplus > 0) {
            if (!lastClosed.containsValue(oldest.next())) {
                oldest.remove();
                surplus--;
            }
        }
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

    List<HeldDeal> deals() {
        return List.copyOf(deals.values());
    }

    Optional<HeldDeal> deal(String dealId) {
        return Optional.ofNullable(deals.get(dealId));
    }

    boolean dealKnown(String dealId) {
        return deals.containsKey(dealId)
                || closed.containsKey(dealId)
                || pending.stream().anyMatch(order -> order.dealId().equals(dealId));
    }

    boolean closing(String dealId) {
        return pending.stream()
                .anyMatch(order -> order.dealId().equals(dealId) && !order.purpose().buys());
    }

    boolean stepTaken(String dealId, Integer step) {
        return deals.get(dealId).firedSteps().contains(step)
                || pending.stream()
                        .anyMatch(o -> o.dealId().equals(dealId) && step.equals(o.step()));
    }

    List<VenueOrder> pending() {
        return List.copyOf(pending);
    }

    List<ClosedDeal> closed() {
        return List.copyOf(closed.values());
    }

    Optional<ClosedDeal> lastClosed(Symbol symbol) {
        return Optional.ofNullable(lastClosed.get(symbol));
    }

    OrderStatus status(String clientOrderId) {
        return orders.getOrDefault(clientOrderId, OrderStatus.ABSENT);
    }

    Optional<BigDecimal> close(Symbol symbol) {
        return Optional.ofNullable(closes.get(symbol.name()));
    }

    SafuExit safuExit(Symbol symbol) {
        Instant at = safuExits.get(symbol.name());
        return at == null ? SafuExit.NEVER : new SafuExit(at);
    }

    BigDecimal cash() {
        return cash;
    }

    PaperAccount account(BigDecimal reserved, Map<Symbol, BigDecimal> prices) {
        BigDecimal positions = BigDecimal.ZERO;
        for (HeldDeal deal : deals.values()) {
            BigDecimal price = prices.getOrDefault(deal.symbol(), closes.get(deal.symbol().name()));
            positions = positions.add(deal.quantity().multiply(price));
        }
        return new PaperAccount(
                cash, reserved, positions, cash.add(positions), realisedProfit, fees);
    }

    private void booked(Fill fill) {
        fees = fees.add(fill.feeQuote());
        pending.removeIf(order -> order.clientOrderId().equals(fill.clientOrderId()));
        remember(fill.clientOrderId(), OrderStatus.FILLED);
    }

    private void remember(String clientOrderId, OrderStatus status) {
        orders.put(clientOrderId, status);
        shorten(orders, MAX_ORDERS);
    }

    private static void shorten(Map<String, ?> map, int size) {
        Iterator<String> oldest = map.keySet().iterator();
        for (int surplus = map.size() - size; surplus > 0; surplus--) {
            oldest.next();
            oldest.remove();
        }
    }
}
