package io.market7.execution;

import io.market7.domain.deal.OrderRounding;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** Executes orders of legs, and liquidations, in the book of the paper venue. */
final class LegExecutions {

    private static final String LIQUIDATION_ID = "autoclose-";

    private final PaperContractBook book;
    private final MarketCosts costs;

    LegExecutions(PaperContractSettings settings, PaperContractBook book) {
        this.book = book;
        this.costs =
                new MarketCosts(
                        settings.spreadPct(), settings.slippagePct(), settings.takerFeePct());
    }

    /** The beginning of a bar, and what happens there. */
    record Open(BigDecimal price, Instant at, LegOutcome outcome) {}

    /** Fills an order at the open of a bar, or refuses it. */
    void fill(VenueOrder order, Open bar) {
        Optional<HeldLeg> held = book.leg(order.dealId());
        boolean opens = order.purpose() == Purpose.OPEN_LEG;
        if (opens == held.isPresent()) {
            refuse(
                    order,
                    new RiskRefusal(
                            opens ? "leg-active" : "leg-not-open",
                            "The leg %s before the order could fill."
                                    .formatted(opens ? "was there" : "ended")),
                    bar.outcome());
        } else if (order.purpose().adds()) {
            add(order, held.orElse(null), bar);
        } else {
            take(order, held.orElseThrow(), bar);
        }
    }

    /** A buy pays the open plus costs, on the tick above; a sale earns it less costs. */
    private BigDecimal price(VenueOrder order, BigDecimal open) {
        boolean buy = buys(order.leg().side(), order.purpose());
        BigDecimal price = buy ? costs.buyPrice(open) : costs.sellPrice(open);
        return onTick(order.symbol(), price, buy);
    }

    /** Returns the price on the grid that is worse for whoever buys or sells. */
    private BigDecimal onTick(Symbol symbol, BigDecimal price, boolean buy) {
        BigDecimal tick = book.known(symbol).tickSize();
        if (tick == null) {
            return price;
        }
        return buy ? OrderRounding.up(price, tick) : OrderRounding.down(price, tick);
    }

    private static boolean buys(Side side, Purpose purpose) {
        return (side == Side.LONG) == purpose.adds();
    }

    private void add(VenueOrder order, HeldLeg held, Open bar) {
        BigDecimal price = price(order, bar.price());
        Instrument limits = book.known(order.symbol());
        BigDecimal quantity = OrderRounding.quantity(order.amountQuote(), price, limits);
        Optional<RiskRefusal> refusal = LegSizing.refusal(quantity, price, limits);
        if (refusal.isPresent()) {
            refuse(order, refusal.get(), bar.outcome());
            return;
        }
        Fill fill = fill(order, price, quantity, bar.at());
        BigDecimal margin = LegSizing.marginQuote(fill.quote(), order.leg().leverage());
        HeldLeg after =
                held == null
                        ? LegChange.opened(fill, order.leg(), margin)
                        : LegChange.enlarged(held, fill, order.leg(), margin);
        bar.outcome()
                .add(
                        book.booked(
                                held,
                                new LegFill(
                                        fill,
                                        after.side(),
                                        BigDecimal.ZERO,
                                        margin,
                                        after,
                                        standing(after))));
    }

    private void take(VenueOrder order, HeldLeg held, Open bar) {
        BigDecimal price = price(order, bar.price());
        BigDecimal quantity =
                order.purpose() == Purpose.REDUCE_LEG
                        ? LegSizing.half(held.quantity(), price, book.known(order.symbol()))
                        : held.quantity();
        close(held, fill(order, price, quantity, bar.at()), bar.outcome());
    }

    /**
     * Books the close of part or all of a leg. Isolated margin is all that can be lost, the fee
     * included: where the open jumped beyond that, the exchange bears the rest.
     */
    private void close(HeldLeg held, Fill fill, LegOutcome outcome) {
        BigDecimal freed = LegChange.marginPart(held, fill.quantity());
        BigDecimal worst = fill.feeQuote().subtract(freed).min(BigDecimal.ZERO);
        BigDecimal realised = LegChange.profitPart(held, fill).max(worst);
        boolean gone = fill.quantity().compareTo(held.quantity()) == 0;
        HeldLeg after = gone ? null : LegChange.reduced(held, fill, realised);
        booked(
                held,
                new LegFill(
                        fill,
                        held.side(),
                        realised,
                        freed.negate(),
                        after,
                        gone ? null : standing(after)),
                outcome);
    }

    /**
     * Lets the exchange take over a leg: all its margin is lost, whatever the price leaves of it.
     *
     * @param mark mark price it is taken over at
     * @param at close of the hour in which the mark reached it
     */
    void liquidate(HeldLeg held, BigDecimal mark, Instant at, LegOutcome outcome) {
        boolean buy = held.side() == Side.SHORT;
        BigDecimal price = onTick(held.symbol(), mark, buy);
        BigDecimal loss = held.profitQuote(price).max(held.marginQuote().negate());
        BigDecimal fee = held.marginQuote().add(loss);
        Fill fill =
                new Fill(
                        0,
                        LIQUIDATION_ID + held.id(),
                        held.id(),
                        held.symbol(),
                        buy,
                        price,
                        held.quantity(),
                        price.multiply(held.quantity()),
                        fee,
                        at,
                        Purpose.LIQUIDATION,
                        null);
        booked(
                held,
                new LegFill(fill, held.side(), loss, held.marginQuote().negate(), null, null),
                outcome);
    }

    private void booked(HeldLeg held, LegFill unnumbered, LegOutcome outcome) {
        LegFill fill = book.booked(held, unnumbered);
        outcome.add(fill);
        if (fill.after() == null) {
            outcome.add(new ClosedLeg(held, fill));
        }
    }

    private Fill fill(VenueOrder order, BigDecimal price, BigDecimal quantity, Instant at) {
        BigDecimal quote = price.multiply(quantity);
        return new Fill(
                0,
                order.clientOrderId(),
                order.dealId(),
                order.symbol(),
                buys(order.leg().side(), order.purpose()),
                price,
                quantity,
                quote,
                costs.feeQuote(quote),
                at,
                order.purpose(),
                order.step());
    }

    private void refuse(VenueOrder order, RiskRefusal refusal, LegOutcome outcome) {
        book.orders().refused(order);
        outcome.add(new RefusedOrder(order, refusal.reason(), refusal.message()));
    }

    /** Returns how far a leg stands from its liquidation at the newest mark price. */
    LegStanding standing(HeldLeg leg) {
        return new LegStanding(
                book.mark(leg.symbol()).map(MarkPoint::price).orElse(null), liquidationPrice(leg));
    }

    /**
     * Returns the mark price at which a leg is liquidated; 0 when there is none.
     *
     * @throws IllegalStateException when its brackets are missing or do not fit together
     */
    BigDecimal liquidationPrice(HeldLeg leg) {
        return Maintenance.liquidationPrice(leg, book.known(leg.symbol()).brackets())
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "The maintenance brackets of %s give leg %s no liquidation price. Expected brackets from 0 on without a hole, whose amounts fit their rates."
                                                .formatted(leg.symbol(), leg.id())));
    }
}
