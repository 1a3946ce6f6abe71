package io.market7.execution;

import io.market7.domain.leverage.Account;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.MarkBar;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The books of the paper venue for contracts: who holds what. */
final class PaperContractBook {

    private final Map<String, HeldLeg> legs = new LinkedHashMap<>();
    private final Map<String, MarkPoint> marks;
    private final Map<String, Instrument> instruments;
    private final PaperContractSettings settings;
    private final PaperOrders orders;
    private BigDecimal cash;
    private BigDecimal realised;
    private BigDecimal fees;
    private BigDecimal funding;

    PaperContractBook(PaperContractSettings settings, PaperContractState state) {
        this.settings = settings;
        state.legs().forEach(leg -> legs.put(leg.id(), leg));
        marks = new TreeMap<>(state.marks());
        instruments = new TreeMap<>(state.instruments());
        orders = new PaperOrders(state.orderState());
        cash = state.cashQuote();
        realised = state.realisedQuote();
        fees = state.feesQuote();
        funding = state.fundingQuote();
    }

    PaperContractState state() {
        PaperOrders.OrderState ordered = orders.state();
        return new PaperContractState(
                PaperContractState.VERSION,
                cash,
                realised,
                fees,
                funding,
                ordered.lastTradeId(),
                legs(),
                ordered.pending(),
                ordered.orders(),
                ordered.bars(),
                ordered.closes(),
                new TreeMap<>(marks),
                new TreeMap<>(instruments));
    }

    /** Returns the orders and what became of them. */
    PaperOrders orders() {
        return orders;
    }

    List<HeldLeg> legs() {
        return List.copyOf(legs.values());
    }

    Optional<HeldLeg> leg(String legId) {
        return Optional.ofNullable(legs.get(legId));
    }

    Optional<HeldLeg> leg(Symbol symbol, Side side) {
        return legs.values().stream()
                .filter(leg -> leg.symbol().equals(symbol) && leg.side() == side)
                .findFirst();
    }

    void mark(Symbol symbol, MarkBar bar) {
        Instant last = mark(symbol).map(MarkPoint::at).orElse(null);
        if (last != null && !bar.closeAt().isAfter(last)) {
            throw new IllegalArgumentException(
                    "The mark price of %s is of %s. Expected one after %s; each hour is fed once, in order."
                            .formatted(symbol, bar.closeAt(), last));
        }
        marks.put(symbol.name(), new MarkPoint(bar.closeAt(), bar.close()));
        instruments.computeIfAbsent(symbol.name(), name -> PaperInstruments.at(bar.close()));
    }

    /** Returns limits and brackets of a contract; empty before its first mark price. */
    Optional<Instrument> instrument(Symbol symbol) {
        return Optional.ofNullable(instruments.get(symbol.name()))
                .map(usual -> settings.instrument(symbol, usual));
    }

    /** Returns limits and brackets of a contract whose mark price is known. */
    Instrument known(Symbol symbol) {
        return instrument(symbol).orElseThrow();
    }

    /** Returns the newest mark price of a contract. */
    Optional<MarkPoint> mark(Symbol symbol) {
        return Optional.ofNullable(marks.get(symbol.name()));
    }

    /**
     * Books an execution.
     *
     * @param before the leg before it; null when it opens one
     * @return the same with its trade id
     */
    LegFill booked(HeldLeg before, LegFill unnumbered) {
        Fill fill = orders.numbered(unnumbered.fill());
        HeldLeg after = unnumbered.after();
        if (after == null) {
            legs.remove(before.id());
        } else {
            legs.put(after.id(), after);
        }
        cash =
                cash.add(unnumbered.realisedQuote())
                        .subtract(unnumbered.marginQuote())
                        .subtract(fill.feeQuote());
        realised = realised.add(unnumbered.realisedQuote());
        fees = fees.add(fill.feeQuote());
        orders.filled(fill.clientOrderId());
        return new LegFill(
                fill,
                unnumbered.side(),
                unnumbered.realisedQuote(),
                unnumbered.marginQuote(),
                after,
                unnumbered.standing());
    }

    /** Takes funding out of the margin of a leg. */
    HeldLeg paid(HeldLeg leg, BigDecimal quote) {
        HeldLeg after = LegChange.funded(leg, quote);
        legs.put(leg.id(), after);
        funding = funding.add(quote);
        return after;
    }

    /** Returns the account as facts hold it. */
    Account facts(BigDecimal reserved) {
        BigDecimal notional = BigDecimal.ZERO;
        for (HeldLeg leg : legs.values()) {
            notional = notional.add(leg.quantity().multiply(markPrice(leg)));
        }
        for (VenueOrder order : orders.pending()) {
            notional = order.purpose().adds() ? notional.add(order.amountQuote()) : notional;
        }
        BigDecimal available = cash.subtract(reserved);
        return new Account(notional, available, true, "isolated", null, null, null);
    }

    PaperContractAccount account(BigDecimal reserved) {
        BigDecimal margin = BigDecimal.ZERO;
        BigDecimal unrealised = BigDecimal.ZERO;
        for (HeldLeg leg : legs.values()) {
            margin = margin.add(leg.marginQuote());
            unrealised = unrealised.add(leg.profitQuote(markPrice(leg)));
        }
        return new PaperContractAccount(
                cash,
                reserved,
                margin,
                unrealised,
                cash.add(margin).add(unrealised),
                realised,
                fees,
                funding);
    }

    BigDecimal cash() {
        return cash;
    }

    /** Returns the newest mark price of a leg; it was known before the leg could open. */
    private BigDecimal markPrice(HeldLeg leg) {
        return mark(leg.symbol()).orElseThrow().price();
    }
}
