package io.market7.wirevenue.spot;

import io.market7.wirevenue.book.Fill;
import io.market7.wirevenue.book.Ledger;
import io.market7.wirevenue.book.Listing;
import io.market7.wirevenue.book.OrderDesk;
import io.market7.wirevenue.book.OrderKind;
import io.market7.wirevenue.book.OrderSide;
import io.market7.wirevenue.book.OrderTerms;
import io.market7.wirevenue.book.Trade;
import io.market7.wirevenue.book.VenueFault;
import io.market7.wirevenue.book.VenueOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/**
 * The spot market. Balances only move with fills; what open orders have reserved is counted from
 * the orders themselves, so nothing can stay reserved for an order that is over.
 */
public final class SpotDesk extends OrderDesk {

    private static final int SCALE = 8;

    private final BigDecimal makerFee;
    private final BigDecimal takerFee;
    private final Map<String, Map<String, BigDecimal>> wallets = new TreeMap<>();

    /**
     * @param makerFee ratio, paid in what is received
     * @param takerFee ratio, paid in what is received
     */
    public SpotDesk(Clock clock, Ledger ledger, BigDecimal makerFee, BigDecimal takerFee) {
        super("spot", clock, ledger);
        this.makerFee = makerFee;
        this.takerFee = takerFee;
    }

    /** Puts an amount into an account. */
    public synchronized void deposit(String owner, String asset, BigDecimal amount) {
        wallet(owner).merge(asset, amount, BigDecimal::add);
        note("DEPOSIT", Map.of("owner", owner, "asset", asset, "amount", amount));
        changed(owner, "DEPOSIT");
    }

    private Map<String, BigDecimal> wallet(String owner) {
        return wallets.computeIfAbsent(owner, each -> new TreeMap<>());
    }

    /** Returns everything an account holds, reserved or not, by asset. */
    public synchronized Map<String, BigDecimal> balances(String owner) {
        return Map.copyOf(wallet(owner));
    }

    /** Returns what open orders of an account have reserved of an asset. */
    public synchronized BigDecimal locked(String owner, String asset) {
        return open(each -> each.terms().owner().equals(owner)).stream()
                .filter(each -> asset.equals(gives(each.terms())))
                .map(each -> SpotFilters.reserve(each.terms(), each.remaining(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String gives(OrderTerms terms) {
        Listing listing = listing(terms.symbol());
        return terms.side() == OrderSide.BUY ? listing.quote() : listing.base();
    }

    private BigDecimal free(String owner, String asset) {
        return wallet(owner).getOrDefault(asset, BigDecimal.ZERO).subtract(locked(owner, asset));
    }

    @Override
    protected void check(Listing listing, OrderTerms terms) {
        SpotFilters.check(listing, terms, book(terms.symbol()).last());
        boolean duplicate =
                !open(each ->
                                each.terms().owner().equals(terms.owner())
                                        && each.terms().symbol().equals(terms.symbol())
                                        && each.terms().clientId().equals(terms.clientId()))
                        .isEmpty();
        if (duplicate) {
            throw VenueFault.of(-2010, "Duplicate order sent.");
        }
        if (terms.makerOnly() && crosses(terms)) {
            throw VenueFault.of(-2010, "Order would immediately match and take.");
        }
        if (terms.kind().triggered() && reached(terms)) {
            throw VenueFault.of(-2010, "Stop price would trigger immediately.");
        }
    }

    @Override
    protected void admit(OrderTerms terms) {
        BigDecimal cost =
                terms.kind() == OrderKind.MARKET && terms.quantity() != null
                        ? book(terms.symbol()).cost(terms.side(), terms.quantity())
                        : BigDecimal.ZERO;
        BigDecimal quantity = terms.quantity() == null ? BigDecimal.ZERO : terms.quantity();
        BigDecimal reserve = SpotFilters.reserve(terms, quantity, cost);
        if (reserve.compareTo(free(terms.owner(), gives(terms))) > 0) {
            throw VenueFault.of(-2010, "Account has insufficient balance for requested action.");
        }
    }

    /** A woken stop has reserved at its stop price: what the account cannot pay does not trade. */
    @Override
    protected BigDecimal allowed(VenueOrder order, BigDecimal price, BigDecimal quantity) {
        OrderTerms terms = order.terms();
        if (terms.price() != null || terms.side() == OrderSide.SELL) {
            return quantity;
        }
        Listing listing = listing(terms.symbol());
        BigDecimal others =
                locked(terms.owner(), listing.quote())
                        .subtract(
                                order.status().open()
                                        ? SpotFilters.reserve(
                                                terms, order.remaining(), BigDecimal.ZERO)
                                        : BigDecimal.ZERO);
        BigDecimal cash =
                wallet(terms.owner())
                        .getOrDefault(listing.quote(), BigDecimal.ZERO)
                        .subtract(others);
        BigDecimal payable =
                cash.divide(price.multiply(listing.step()), 0, RoundingMode.DOWN)
                        .multiply(listing.step());
        return quantity.min(payable.max(BigDecimal.ZERO));
    }

    @Override
    protected Fill settle(Trade trade) {
        OrderTerms terms = trade.order().terms();
        Listing listing = listing(terms.symbol());
        BigDecimal quote = trade.price().multiply(trade.quantity());
        boolean buys = terms.side() == OrderSide.BUY;
        BigDecimal received = buys ? trade.quantity() : quote;
        String asset = buys ? listing.base() : listing.quote();
        BigDecimal fee =
                received.multiply(trade.maker() ? makerFee : takerFee)
                        .setScale(SCALE, RoundingMode.DOWN);
        Map<String, BigDecimal> wallet = wallet(terms.owner());
        wallet.merge(asset, received.subtract(fee), BigDecimal::add);
        wallet.merge(gives(terms), (buys ? quote : trade.quantity()).negate(), BigDecimal::add);
        return new Fill(
                trade.id(),
                trade.price(),
                trade.quantity(),
                fee,
                asset,
                trade.maker(),
                BigDecimal.ZERO,
                trade.at());
    }

    /** Returns the fee of who stands on the book; ratio. */
    public BigDecimal makerFee() {
        return makerFee;
    }

    /** Returns the fee of who takes; ratio. */
    public BigDecimal takerFee() {
        return takerFee;
    }
}
