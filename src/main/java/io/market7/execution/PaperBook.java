package io.market7.execution;

import io.market7.domain.deal.SafuExit;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The books of the paper venue for deals: who holds what. */
final class PaperBook {

    /** Closed deals that are remembered, the last one of each symbol not counted. */
    static final int MAX_CLOSED = 1_000;

    private final Map<String, HeldDeal> deals = new LinkedHashMap<>();
    private final Map<String, ClosedDeal> closed = new LinkedHashMap<>();
    private final Map<Symbol, ClosedDeal> lastClosed = new HashMap<>();
    private final Map<String, Instant> safuExits;
    private final PaperOrders orders;
    private BigDecimal cash;
    private BigDecimal realisedProfit;
    private BigDecimal fees;

    PaperBook(PaperState state) {
        state.deals().forEach(deal -> deals.put(deal.id(), deal));
        state.closed().forEach(this::close);
        safuExits = new TreeMap<>(state.safuExits());
        orders = new PaperOrders(state.orderState());
        cash = state.cashQuote();
        realisedProfit = state.realisedProfitQuote();
        fees = state.feesQuote();
    }

    PaperState state() {
        PaperOrders.OrderState ordered = orders.state();
        return new PaperState(
                PaperState.VERSION,
                cash,
                realisedProfit,
                fees,
                ordered.lastTradeId(),
                deals(),
                ordered.pending(),
                closed(),
                ordered.orders(),
                ordered.bars(),
                ordered.closes(),
                new TreeMap<>(safuExits));
    }

    /** Returns the orders and what became of them. */
    PaperOrders orders() {
        return orders;
    }

    Fill bought(Fill unnumbered, StepMeasures measures) {
        Fill fill = orders.numbered(unnumbered);
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

    Optional<ClosedDeal> lastClosed(Symbol symbol) {
        return Optional.ofNullable(lastClosed.get(symbol));
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
                || orders.pending().stream().anyMatch(order -> order.dealId().equals(dealId));
    }

    boolean closing(String dealId) {
        return orders.pending().stream()
                .anyMatch(order -> order.dealId().equals(dealId) && !order.purpose().adds());
    }

    boolean stepTaken(String dealId, Integer step) {
        return deals.get(dealId).firedSteps().contains(step)
                || orders.pending().stream()
                        .anyMatch(o -> o.dealId().equals(dealId) && step.equals(o.step()));
    }

    List<ClosedDeal> closed() {
        return List.copyOf(closed.values());
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
            BigDecimal price = prices.get(deal.symbol());
            BigDecimal worth = price == null ? orders.close(deal.symbol()).orElseThrow() : price;
            positions = positions.add(deal.quantity().multiply(worth));
        }
        return new PaperAccount(
                cash, reserved, positions, cash.add(positions), realisedProfit, fees);
    }

    private void booked(Fill fill) {
        fees = fees.add(fill.feeQuote());
        orders.filled(fill.clientOrderId());
    }
}
