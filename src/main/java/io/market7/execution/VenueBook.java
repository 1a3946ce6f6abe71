package io.market7.execution;

import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a venue holds at one moment.
 *
 * @param deals open deals, oldest first
 * @param pending orders accepted and not filled, oldest first
 * @param availableQuote cash no pending order needs
 * @param feePct fee of a buy, percent of the quote
 */
public record VenueBook(
        List<HeldDeal> deals,
        List<VenueOrder> pending,
        BigDecimal availableQuote,
        BigDecimal feePct) {

    public VenueBook {
        deals = List.copyOf(deals);
        pending = List.copyOf(pending);
    }

    /** Returns the open deal with this id. */
    public Optional<HeldDeal> deal(String dealId) {
        return deals.stream().filter(deal -> deal.id().equals(dealId)).findFirst();
    }

    /** Returns whether a symbol has a deal that is open or about to open. */
    public boolean active(Symbol symbol) {
        return deals.stream().anyMatch(deal -> deal.symbol().equals(symbol))
                || pending.stream()
                        .anyMatch(
                                order ->
                                        order.purpose() == Purpose.BASE_ORDER
                                                && order.symbol().equals(symbol));
    }

    /** Returns whether a deal is about to be closed. */
    public boolean closing(String dealId) {
        return pending.stream()
                .anyMatch(order -> order.dealId().equals(dealId) && !order.purpose().adds());
    }

    /** Returns the numbers of a deal's safety orders that are accepted and not filled. */
    public List<Integer> waitingSteps(String dealId) {
        return pending.stream()
                .filter(order -> order.dealId().equals(dealId) && order.step() != null)
                .map(VenueOrder::step)
                .toList();
    }

    /** Returns how many deals are open or about to open. */
    public int dealCount() {
        return deals.size()
                + (int) pending.stream().filter(o -> o.purpose() == Purpose.BASE_ORDER).count();
    }

    /** Returns what is spent in a deal, its pending orders counted, quote. */
    public BigDecimal committedQuote(String dealId) {
        BigDecimal spent = deal(dealId).map(HeldDeal::spentQuote).orElse(BigDecimal.ZERO);
        return pending.stream()
                .filter(order -> order.purpose().adds() && order.dealId().equals(dealId))
                .map(VenueOrder::amountQuote)
                .reduce(spent, BigDecimal::add);
    }

    /** Returns what is spent in all deals of a symbol, pending orders counted, quote. */
    public BigDecimal committedQuote(Symbol symbol) {
        BigDecimal spent =
                deals.stream()
                        .filter(deal -> deal.symbol().equals(symbol))
                        .map(HeldDeal::spentQuote)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return pending.stream()
                .filter(order -> order.purpose().adds() && order.symbol().equals(symbol))
                .map(VenueOrder::amountQuote)
                .reduce(spent, BigDecimal::add);
    }

    /** Returns what is spent in all deals, pending orders counted, quote. */
    public BigDecimal exposureQuote() {
        BigDecimal spent =
                deals.stream().map(HeldDeal::spentQuote).reduce(BigDecimal.ZERO, BigDecimal::add);
        return pending.stream()
                .filter(order -> order.purpose().adds())
                .map(VenueOrder::amountQuote)
                .reduce(spent, BigDecimal::add);
    }
}
