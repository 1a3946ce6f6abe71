package io.market7.execution;

import io.market7.domain.deal.Deal;
import io.market7.domain.deal.OrderRounding;
import io.market7.domain.deal.SafuExit;
import io.market7.domain.market.Candle;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A simulated spot exchange for long deals.
 *
 * <p>A market order decided at the close of one bar fills at the open of the next bar of its
 * symbol, half the spread and slippage worse. A take profit rests at the average plus {@code
 * takeProfitPct} and fills at its own price once a bar's high exceeds it; a touch is not enough.
 * Within a bar the waiting market orders come first, in order of acceptance, then the take profits.
 * Fees are paid in quote. All amounts are exact. Safe for use by many threads.
 */
public final class PaperVenue implements Venue {

    private static final Set<Purpose> CLOSES = EnumSet.of(Purpose.SAFU_EXIT, Purpose.MANUAL_CLOSE);

    private final PaperPricing pricing;
    private final PaperSettings settings;
    private final PaperBook book;

    /** Opens a venue that never traded. */
    public PaperVenue(PaperSettings settings) {
        this(settings, PaperState.fresh(settings.startBalanceQuote()));
    }

    /** Opens a venue where it left off. */
    public PaperVenue(PaperSettings settings, PaperState state) {
        this.settings = settings;
        this.pricing = new PaperPricing(settings);
        this.book = new PaperBook(state);
    }

    @Override
    public synchronized VenueAnswer openDeal(VenueOrder order) {
        expect(order, Set.of(Purpose.BASE_ORDER));
        if (book.dealKnown(order.dealId())) {
            return VenueAnswer.refused(
                    "deal-exists", "Deal %s was opened before.".formatted(order.dealId()));
        }
        return buy(order);
    }

    @Override
    public synchronized VenueAnswer addSafetyOrder(VenueOrder order) {
        expect(order, Set.of(Purpose.SAFETY_ORDER));
        Optional<VenueAnswer> refusal = needsOpenDeal(order);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (book.stepTaken(order.dealId(), order.step())) {
            return VenueAnswer.refused(
                    "step-fired",
                    "Step %d of deal %s has fired or is about to."
                            .formatted(order.step(), order.dealId()));
        }
        return buy(order);
    }

    @Override
    public synchronized VenueAnswer closeAtMarket(VenueOrder order) {
        expect(order, CLOSES);
        return needsOpenDeal(order)
                .or(() -> book.orders().duplicate(order))
                .orElseGet(() -> accept(order));
    }

    @Override
    public synchronized OrderStatus status(String clientOrderId) {
        return book.orders().status(clientOrderId);
    }

    @Override
    public synchronized VenueBook book() {
        return new VenueBook(book.deals(), book.orders().pending(), available(), settings.feePct());
    }

    /**
     * Lets one closed bar happen: fills waiting market orders at its open, then take profits.
     *
     * @param candle bar of the shortest timeframe that is fed; each newer than the one before
     * @return what happened, in order
     * @throws IllegalArgumentException when the bar is not newer than the last one of the symbol
     */
    public synchronized BarOutcome onBar(Symbol symbol, Candle candle) {
        book.orders().advance(symbol, candle);
        PaperBar bar = new PaperBar(symbol, candle);
        for (VenueOrder order : book.orders().due(symbol, candle.openAt())) {
            fillAtOpen(order, bar);
        }
        for (HeldDeal deal : book.deals()) {
            if (deal.symbol().equals(symbol)) {
                takeProfit(deal, bar);
            }
        }
        return bar.outcome();
    }

    /** Returns the open deals as facts hold them, oldest first. */
    public synchronized List<Deal> openDeals() {
        List<Deal> deals = new ArrayList<>();
        book.deals().forEach(deal -> deals.add(deal.toDeal(book.safuExit(deal.symbol()))));
        return List.copyOf(deals);
    }

    /** Returns the last SAFU exit of a symbol. */
    public synchronized SafuExit safuExit(Symbol symbol) {
        return book.safuExit(symbol);
    }

    /** Returns the price at which the take profit of an open deal rests. */
    public synchronized Optional<BigDecimal> takeProfitPrice(String dealId) {
        return book.deal(dealId).map(pricing::takeProfitPrice);
    }

    /** Returns the remembered closed deals, oldest first. */
    public synchronized List<ClosedDeal> closedDeals() {
        return book.closed();
    }

    /** Returns the deal of a symbol that ended last. */
    public synchronized Optional<ClosedDeal> lastClosed(Symbol symbol) {
        return book.lastClosed(symbol);
    }

    /** Returns the account, positions valued at the newest closes. */
    public synchronized PaperAccount account() {
        return book.account(book.cash().subtract(available()), Map.of());
    }

    /**
     * Returns the account with some positions valued otherwise.
     *
     * @param prices prices by symbol; a symbol left out is valued at its newest close
     */
    public synchronized PaperAccount account(Map<Symbol, BigDecimal> prices) {
        return book.account(book.cash().subtract(available()), prices);
    }

    /** Returns everything a restart needs. */
    public synchronized PaperState state() {
        return book.state();
    }

    private VenueAnswer buy(VenueOrder order) {
        return book.orders()
                .duplicate(order)
                .or(() -> tooSmall(order))
                .or(() -> tooExpensive(order))
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

    private Optional<VenueAnswer> needsOpenDeal(VenueOrder order) {
        if (book.deal(order.dealId()).isEmpty()) {
            return Optional.of(
                    VenueAnswer.refused(
                            "deal-not-open", "Deal %s is not open.".formatted(order.dealId())));
        }
        if (book.closing(order.dealId())) {
            return Optional.of(
                    VenueAnswer.refused(
                            "deal-closing", "Deal %s is being closed.".formatted(order.dealId())));
        }
        return Optional.empty();
    }

    private Optional<VenueAnswer> tooSmall(VenueOrder order) {
        Instrument limits =
                pricing.instrument(
                        order.symbol(), book.orders().close(order.symbol()).orElse(BigDecimal.ONE));
        return limits.minNotional() == null
                        || order.amountQuote().compareTo(limits.minNotional()) >= 0
                ? Optional.empty()
                : Optional.of(
                        VenueAnswer.refused(
                                "below-minimum",
                                "The amount is %s. Expected at least the minimum notional %s."
                                        .formatted(
                                                order.amountQuote().toPlainString(),
                                                limits.minNotional().toPlainString())));
    }

    private Optional<VenueAnswer> tooExpensive(VenueOrder order) {
        BigDecimal cost = pricing.costQuote(order.amountQuote());
        return cost.compareTo(available()) <= 0
                ? Optional.empty()
                : Optional.of(
                        VenueAnswer.refused(
                                "balance-insufficient",
                                "The order needs %s with its fee. Expected at most the %s available."
                                        .formatted(
                                                cost.toPlainString(),
                                                available().toPlainString())));
    }

    private BigDecimal available() {
        BigDecimal free = book.cash();
        for (VenueOrder order : book.orders().pending()) {
            if (order.purpose().adds()) {
                free = free.subtract(pricing.costQuote(order.amountQuote()));
            }
        }
        return free;
    }

    private void fillAtOpen(VenueOrder order, PaperBar bar) {
        if (order.purpose().adds()) {
            fillBuy(order, bar);
            return;
        }
        Optional<HeldDeal> deal = book.deal(order.dealId());
        if (deal.isEmpty()) {
            refuse(order, bar, "deal-not-open", "The deal ended before the order could fill.");
            return;
        }
        sell(deal.get(), bar, order, pricing.costs().sellPrice(bar.open()));
    }

    private void fillBuy(VenueOrder order, PaperBar bar) {
        BigDecimal price = pricing.costs().buyPrice(bar.open());
        Instrument limits = pricing.instrument(order.symbol(), price);
        BigDecimal quantity = OrderRounding.quantity(order.amountQuote(), price, limits);
        Optional<String> refusal = OrderRounding.refusal(quantity, price, limits);
        if (refusal.isPresent()) {
            refuse(order, bar, "below-minimum", refusal.get());
        } else if (order.purpose() == Purpose.SAFETY_ORDER && book.deal(order.dealId()).isEmpty()) {
            refuse(order, bar, "deal-not-open", "The deal ended before the order could fill.");
        } else {
            BigDecimal fee = pricing.costs().feeQuote(price.multiply(quantity));
            bar.add(book.bought(bar.fill(order, price, quantity, fee), order.measures()));
        }
    }

    private void takeProfit(HeldDeal deal, PaperBar bar) {
        BigDecimal price = pricing.takeProfitPrice(deal);
        if (bar.high().compareTo(price) > 0) {
            VenueOrder resting =
                    new VenueOrder(
                            ClientOrderIds.of(deal.id(), Purpose.TAKE_PROFIT, null, 1),
                            deal.id(),
                            deal.symbol(),
                            Purpose.TAKE_PROFIT,
                            null,
                            null,
                            StepMeasures.UNKNOWN,
                            bar.openAt());
            sell(deal, bar, resting, price);
        }
    }

    private void sell(HeldDeal deal, PaperBar bar, VenueOrder order, BigDecimal price) {
        BigDecimal fee = pricing.costs().feeQuote(price.multiply(deal.quantity()));
        Fill fill = book.orders().numbered(bar.fill(order, price, deal.quantity(), fee));
        bar.add(fill);
        bar.add(book.sold(deal, fill));
    }

    private void refuse(VenueOrder order, PaperBar bar, String reason, String message) {
        book.orders().refused(order);
        bar.add(new RefusedOrder(order, reason, message));
    }
}
