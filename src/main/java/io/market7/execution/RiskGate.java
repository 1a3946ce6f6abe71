package io.market7.execution;

import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The last word before the venue. It knows nothing of rules and trusts none of them. A close passes
 * in every mode.
 */
public final class RiskGate {

    private static final Set<Purpose> OPENING = EnumSet.of(Purpose.BASE_ORDER, Purpose.OPEN_LEG);

    private final RiskLimits limits;
    private final MarketSanity sanity;
    private volatile TradingMode mode = TradingMode.RUNNING;

    /**
     * Opens a gate in mode {@link TradingMode#RUNNING} that knows no prices: with a limit of their
     * jump nothing is bought.
     */
    public RiskGate(RiskLimits limits) {
        this(limits, symbol -> Optional.empty(), Clock.systemUTC());
    }

    /**
     * Opens a gate in mode {@link TradingMode#RUNNING}.
     *
     * @param prices the newest bar of a symbol; empty while fewer than two are known
     * @param clock wall clock, against which decisions grow old
     */
    public RiskGate(RiskLimits limits, Function<Symbol, Optional<PriceMove>> prices, Clock clock) {
        this.limits = limits;
        this.sanity = new MarketSanity(limits, prices, clock);
    }

    /** Returns how much trading is allowed. */
    public TradingMode mode() {
        return mode;
    }

    /** Sets how much trading is allowed, from the next order on. */
    public void setMode(TradingMode mode) {
        this.mode = mode;
    }

    /**
     * Tests one order against the limits.
     *
     * @param book what the venue holds now
     * @return why it must not leave; empty when it may
     */
    public Optional<RiskRefusal> check(VenueOrder order, VenueBook book) {
        if (!order.purpose().adds()) {
            return Optional.empty();
        }
        return modeRefusal(order.purpose())
                .or(() -> dealRefusal(order, book))
                .or(() -> moneyRefusal(order, book));
    }

    /**
     * Tests one order about a leg against the limits; what is at risk is its margin.
     *
     * @param book what the venue holds now
     * @return why it must not leave; empty when it may
     */
    public Optional<RiskRefusal> check(VenueOrder order, ContractBook book) {
        return order.purpose().adds()
                ? modeRefusal(order.purpose()).or(() -> new LegLimits(limits, book).refusal(order))
                : Optional.empty();
    }

    /**
     * Tests one order against the limit of its day, the market and the clock.
     *
     * @param spentQuote amounts of the orders of that day so far
     * @return why it must not leave; empty when it may
     */
    public Optional<RiskRefusal> check(VenueOrder order, BigDecimal spentQuote) {
        if (!order.purpose().adds()) {
            return Optional.empty();
        }
        return above(
                        "day-exceeded",
                        "The day",
                        spentQuote.add(order.amountQuote()),
                        "maxDayQuote",
                        limits.maxDayQuote())
                .or(() -> sanity.refusal(order));
    }

    private Optional<RiskRefusal> modeRefusal(Purpose purpose) {
        if (mode == TradingMode.REDUCE_ONLY) {
            return refused("reduce-only", "Trading is in mode REDUCE_ONLY. Expected a close.");
        }
        if (mode == TradingMode.PAUSED && OPENING.contains(purpose)) {
            return refused(
                    "trading-paused", "Trading is in mode PAUSED. Expected no new deal or leg.");
        }
        return Optional.empty();
    }

    private Optional<RiskRefusal> dealRefusal(VenueOrder order, VenueBook book) {
        if (book.closing(order.dealId())) {
            return refused(
                    "deal-closing",
                    "Deal %s is being closed. Expected one that stays.".formatted(order.dealId()));
        }
        if (order.purpose() != Purpose.BASE_ORDER) {
            return Optional.empty();
        }
        if (book.active(order.symbol())) {
            return refused(
                    "symbol-active", "%s has a deal. Expected none.".formatted(order.symbol()));
        }
        if (book.dealCount() >= limits.maxOpenDeals()) {
            return refused(
                    "open-deals-exceeded",
                    "%d deals are open. Expected fewer than maxOpenDeals %d."
                            .formatted(book.dealCount(), limits.maxOpenDeals()));
        }
        return Optional.empty();
    }

    private Optional<RiskRefusal> moneyRefusal(VenueOrder order, VenueBook book) {
        BigDecimal deal = book.committedQuote(order.dealId()).add(order.amountQuote());
        BigDecimal exposure = book.exposureQuote().add(order.amountQuote());
        BigDecimal cost =
                order.amountQuote()
                        .add(order.amountQuote().multiply(book.feePct()).movePointLeft(2));
        BigDecimal symbol = book.committedQuote(order.symbol()).add(order.amountQuote());
        return above("deal-exceeded", "The deal", deal, "maxDealQuote", limits.maxDealQuote())
                .or(
                        () ->
                                above(
                                        "symbol-exceeded",
                                        "The symbol",
                                        symbol,
                                        "maxSymbolQuote",
                                        limits.maxSymbolQuote()))
                .or(
                        () ->
                                above(
                                        "exposure-exceeded",
                                        "The exposure",
                                        exposure,
                                        "maxExposureQuote",
                                        limits.maxExposureQuote()))
                .or(
                        () ->
                                above(
                                        "balance-insufficient",
                                        "The order with its fee",
                                        cost,
                                        "the available balance",
                                        book.availableQuote()));
    }

    static Optional<RiskRefusal> above(
            String reason, String what, BigDecimal found, String limitName, BigDecimal limit) {
        return limit == null || found.compareTo(limit) <= 0
                ? Optional.empty()
                : refused(
                        reason,
                        "%s would be %s. Expected at most %s %s."
                                .formatted(
                                        what,
                                        found.toPlainString(),
                                        limitName,
                                        limit.toPlainString()));
    }

    static Optional<RiskRefusal> refused(String reason, String message) {
        return Optional.of(new RiskRefusal(reason, message));
    }
}
