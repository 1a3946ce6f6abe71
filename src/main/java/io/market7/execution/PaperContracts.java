package io.market7.execution;

import io.market7.domain.leverage.FundingRate;
import io.market7.domain.market.Candle;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.MarkBar;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A simulated exchange for contracts: for each a long and a short leg at once, each with isolated
 * margin of its own.
 *
 * <p>An order decided at the close of one bar fills at the open of the next bar of its contract,
 * half the spread and slippage worse and on the price grid. A leg is liquidated when the mark price
 * reaches its liquidation price, and loses all its margin. Within an hour the orders filled at its
 * beginning come first, then its worst mark price, then the funding of its end, which is paid out
 * of the margin. Fees are paid out of the cash. Safe for use by many threads.
 */
public final class PaperContracts implements ContractVenue {

    private static final Set<Purpose> CLOSES = EnumSet.of(Purpose.CLOSE_LEG, Purpose.MANUAL_CLOSE);

    private final PaperContractSettings settings;
    private final PaperContractBook book;
    private final LegAdmission admission;
    private final LegExecutions executions;

    /** Opens a venue that never traded. */
    public PaperContracts(PaperContractSettings settings) {
        this(settings, PaperContractState.fresh(settings.startBalanceQuote()));
    }

    /** Opens a venue where it left off. */
    public PaperContracts(PaperContractSettings settings, PaperContractState state) {
        this.settings = settings;
        this.book = new PaperContractBook(settings, state);
        this.admission = new LegAdmission(settings, book);
        this.executions = new LegExecutions(settings, book);
    }

    @Override
    public synchronized VenueAnswer openLeg(VenueOrder order) {
        expect(order, Set.of(Purpose.OPEN_LEG));
        if (book().active(order.symbol(), order.leg().side())) {
            return VenueAnswer.refused(
                    "leg-active",
                    "%s has a %s leg, open or about to open."
                            .formatted(order.symbol(), order.leg().side()));
        }
        return add(order, BigDecimal.ZERO);
    }

    @Override
    public synchronized VenueAnswer addToLeg(VenueOrder order) {
        expect(order, Set.of(Purpose.ADD_TO_LEG));
        Optional<VenueAnswer> refusal = needsLeg(order).or(() -> needsNextRung(order));
        return refusal.orElseGet(
                () -> add(order, book.leg(order.dealId()).orElseThrow().quantity()));
    }

    @Override
    public synchronized VenueAnswer reduceLeg(VenueOrder order) {
        expect(order, Set.of(Purpose.REDUCE_LEG));
        return take(order);
    }

    @Override
    public synchronized VenueAnswer closeLeg(VenueOrder order) {
        expect(order, CLOSES);
        return take(order);
    }

    @Override
    public synchronized OrderStatus status(String clientOrderId) {
        return book.orders().status(clientOrderId);
    }

    @Override
    public synchronized ContractBook book() {
        return new ContractBook(
                book.legs(),
                book.orders().pending(),
                book.facts(reserved()),
                settings.takerFeePct());
    }

    /**
     * Lets one closed bar happen: fills waiting orders at its open.
     *
     * @param candle bar of the shortest timeframe that is fed; each newer than the one before
     * @throws IllegalArgumentException when the bar is not newer than the last one of the contract
     */
    public synchronized LegOutcome onBar(Symbol symbol, Candle candle) {
        book.orders().advance(symbol, candle);
        LegOutcome outcome = new LegOutcome();
        LegExecutions.Open bar = new LegExecutions.Open(candle.open(), candle.openAt(), outcome);
        for (VenueOrder order : book.orders().due(symbol, candle.openAt())) {
            executions.fill(order, bar);
        }
        return outcome;
    }

    /**
     * Lets one hour of mark prices happen: a leg whose liquidation price it reached is gone.
     *
     * @param bar each newer than the one before
     * @throws IllegalArgumentException when the hour is not newer than the last one of the contract
     */
    public synchronized LegOutcome onMark(Symbol symbol, MarkBar bar) {
        book.mark(symbol, bar);
        LegOutcome outcome = new LegOutcome();
        for (Side side : Side.values()) {
            book.leg(symbol, side).ifPresent(leg -> hour(leg, bar, outcome));
        }
        return outcome;
    }

    private void hour(HeldLeg leg, MarkBar bar, LegOutcome outcome) {
        BigDecimal liquidation = executions.liquidationPrice(leg);
        outcome.add(new LegMark(leg, bar, liquidation));
        if (reached(leg.side(), LegMark.worst(leg.side(), bar), liquidation)) {
            BigDecimal price = worse(leg.side(), bar.open(), liquidation);
            executions.liquidate(leg, price, bar.closeAt(), outcome);
        }
    }

    /**
     * Lets the legs of a contract pay or receive funding, at most all their margin. A leg whose
     * margin the payment leaves too small at the newest mark price is liquidated.
     */
    public synchronized LegOutcome onFunding(Symbol symbol, FundingRate rate) {
        LegOutcome outcome = new LegOutcome();
        for (Side side : Side.values()) {
            book.leg(symbol, side).ifPresent(leg -> pay(leg, rate, outcome));
        }
        return outcome;
    }

    private void pay(HeldLeg leg, FundingRate rate, LegOutcome outcome) {
        MarkPoint mark = book.mark(leg.symbol()).orElseThrow();
        BigDecimal paidByLong = leg.quantity().multiply(mark.price()).multiply(rate.rateRatio());
        BigDecimal due = leg.side() == Side.LONG ? paidByLong : paidByLong.negate();
        BigDecimal paid = due.min(leg.marginQuote());
        outcome.add(
                new FundingPayment(
                        leg.id(),
                        leg.symbol(),
                        leg.side(),
                        rate.at(),
                        rate.rateRatio(),
                        mark.price(),
                        mark.at(),
                        leg.quantity(),
                        paid));
        HeldLeg after = book.paid(leg, paid);
        if (reached(after.side(), mark.price(), executions.liquidationPrice(after))) {
            executions.liquidate(after, mark.price(), rate.at(), outcome);
        }
    }

    private static boolean reached(Side side, BigDecimal mark, BigDecimal liquidation) {
        return liquidation.signum() > 0
                && (side == Side.LONG
                        ? mark.compareTo(liquidation) <= 0
                        : mark.compareTo(liquidation) >= 0);
    }

    private static BigDecimal worse(Side side, BigDecimal a, BigDecimal b) {
        return side == Side.LONG ? a.min(b) : a.max(b);
    }

    /** Returns how far an open leg stands from its liquidation at the newest mark price. */
    public synchronized Optional<LegStanding> standing(String legId) {
        return book.leg(legId).map(executions::standing);
    }

    /** Returns limits and brackets of a contract; empty before its first mark price. */
    public synchronized Optional<Instrument> instrument(Symbol symbol) {
        return book.instrument(symbol);
    }

    /** Returns the newest mark price of a contract; empty before the first. */
    public synchronized Optional<MarkPoint> mark(Symbol symbol) {
        return book.mark(symbol);
    }

    /** Returns the account, legs valued at the newest mark prices. */
    public synchronized PaperContractAccount account() {
        return book.account(reserved());
    }

    /** Returns everything a restart needs. */
    public synchronized PaperContractState state() {
        return book.state();
    }

    private VenueAnswer add(VenueOrder order, BigDecimal heldQuantity) {
        return book.orders()
                .duplicate(order)
                .or(() -> admission.refusal(order, heldQuantity, book.cash().subtract(reserved())))
                .orElseGet(() -> accept(order));
    }

    private VenueAnswer take(VenueOrder order) {
        return book.orders()
                .duplicate(order)
                .or(() -> needsLeg(order))
                .orElseGet(() -> accept(order));
    }

    private VenueAnswer accept(VenueOrder order) {
        book.orders().accept(order);
        return VenueAnswer.ACCEPTED;
    }

    private static void expect(VenueOrder order, Set<Purpose> expected) {
        if (!expected.contains(order.purpose())) {
            throw new IllegalArgumentException(
                    "Order %s is a %s. Expected one of %s here."
                            .formatted(order.clientOrderId(), order.purpose(), expected));
        }
    }

    private Optional<VenueAnswer> needsLeg(VenueOrder order) {
        return book.leg(order.dealId()).isPresent()
                ? Optional.empty()
                : Optional.of(
                        VenueAnswer.refused(
                                "leg-not-open", "Leg %s is not open.".formatted(order.dealId())));
    }

    private Optional<VenueAnswer> needsNextRung(VenueOrder order) {
        if (book().shrinking(order.dealId())) {
            return Optional.of(
                    VenueAnswer.refused(
                            "leg-closing",
                            "Leg %s is being reduced or closed.".formatted(order.dealId())));
        }
        int next = book.leg(order.dealId()).orElseThrow().rungs() + 1;
        boolean waits =
                book.orders().pending().stream()
                        .anyMatch(each -> each.dealId().equals(order.dealId()));
        return order.step() == next && !waits
                ? Optional.empty()
                : Optional.of(
                        VenueAnswer.refused(
                                "step-fired",
                                "Rung %d of leg %s has fired or is about to. Expected rung %d."
                                        .formatted(
                                                order.step(),
                                                order.dealId(),
                                                waits ? next + 1 : next)));
    }

    private BigDecimal reserved() {
        return book.orders().pending().stream()
                .filter(order -> order.purpose().adds())
                .map(admission::costQuote)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
