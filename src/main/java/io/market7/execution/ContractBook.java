package io.market7.execution;

import io.market7.domain.leverage.Account;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a venue for contracts holds at one moment.
 *
 * @param legs open legs, oldest first
 * @param pending orders accepted and not filled, oldest first
 * @param account the account, pending orders counted: their notional as held, their margin and fee
 *     as spent
 * @param takerFeePct fee of a market order, percent of the notional
 */
public record ContractBook(
        List<HeldLeg> legs, List<VenueOrder> pending, Account account, BigDecimal takerFeePct) {

    public ContractBook {
        legs = List.copyOf(legs);
        pending = List.copyOf(pending);
    }

    /** Returns an open leg. */
    public Optional<HeldLeg> leg(Symbol symbol, Side side) {
        return legs.stream()
                .filter(leg -> leg.symbol().equals(symbol) && leg.side() == side)
                .findFirst();
    }

    /** Returns whether a side of a contract has a leg that is open or about to open. */
    public boolean active(Symbol symbol, Side side) {
        return leg(symbol, side).isPresent()
                || pending.stream()
                        .anyMatch(
                                order ->
                                        order.purpose() == Purpose.OPEN_LEG
                                                && order.symbol().equals(symbol)
                                                && order.leg().side() == side);
    }

    /** Returns whether a leg waits to be reduced or closed. */
    public boolean shrinking(String legId) {
        return pending.stream()
                .anyMatch(order -> order.dealId().equals(legId) && !order.purpose().adds());
    }

    /** Returns how many legs are open or about to open. */
    public int legCount() {
        return legs.size()
                + (int) pending.stream().filter(o -> o.purpose() == Purpose.OPEN_LEG).count();
    }

    /** Returns the margin of a leg, its pending orders counted, quote. */
    public BigDecimal marginQuote(String legId) {
        BigDecimal held =
                legs.stream()
                        .filter(leg -> leg.id().equals(legId))
                        .map(HeldLeg::marginQuote)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return pending.stream()
                .filter(order -> order.purpose().adds() && order.dealId().equals(legId))
                .map(ContractBook::marginQuote)
                .reduce(held, BigDecimal::add);
    }

    /** Returns the margin of both legs of a contract, pending orders counted, quote. */
    public BigDecimal marginQuote(Symbol symbol) {
        BigDecimal held =
                legs.stream()
                        .filter(leg -> leg.symbol().equals(symbol))
                        .map(HeldLeg::marginQuote)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return pending.stream()
                .filter(order -> order.purpose().adds() && order.symbol().equals(symbol))
                .map(ContractBook::marginQuote)
                .reduce(held, BigDecimal::add);
    }

    /** Returns the margin of all legs, pending orders counted, quote. */
    public BigDecimal marginQuote() {
        BigDecimal held =
                legs.stream().map(HeldLeg::marginQuote).reduce(BigDecimal.ZERO, BigDecimal::add);
        return pending.stream()
                .filter(order -> order.purpose().adds())
                .map(ContractBook::marginQuote)
                .reduce(held, BigDecimal::add);
    }

    /** Returns the margin an order that opens or enlarges a leg posts. */
    static BigDecimal marginQuote(VenueOrder order) {
        return LegSizing.marginQuote(order.amountQuote(), order.leg().leverage());
    }
}
