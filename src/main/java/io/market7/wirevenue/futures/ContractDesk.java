package io.market7.wirevenue.futures;

import io.market7.domain.leverage.Bracket;
import io.market7.wirevenue.book.Fill;
import io.market7.wirevenue.book.Ledger;
import io.market7.wirevenue.book.Listing;
import io.market7.wirevenue.book.OrderDesk;
import io.market7.wirevenue.book.OrderTerms;
import io.market7.wirevenue.book.Trade;
import io.market7.wirevenue.book.VenueFault;
import io.market7.wirevenue.book.VenueOrder;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Orders for contracts, and the positions and wallets their fills change. */
public abstract class ContractDesk extends OrderDesk {

    private static final int SCALE = 8;

    private final BigDecimal makerFee;
    private final BigDecimal takerFee;
    private final Map<String, FuturesAccount> accounts = new TreeMap<>();
    private final Map<String, BigDecimal> marks = new HashMap<>();
    private final List<Income> incomes = new ArrayList<>();

    /**
     * @param makerFee ratio of the notional
     * @param takerFee ratio of the notional
     */
    protected ContractDesk(Clock clock, Ledger ledger, BigDecimal makerFee, BigDecimal takerFee) {
        super("futures", clock, ledger);
        this.makerFee = makerFee;
        this.takerFee = takerFee;
    }

    /** Puts USDT into an account. */
    public synchronized void deposit(String owner, BigDecimal amount) {
        book(owner, "", "TRANSFER", amount, 0);
        changed(owner, "DEPOSIT");
    }

    /** Returns an account, an empty one when it is not known. */
    public synchronized FuturesAccount account(String owner) {
        return accounts.computeIfAbsent(owner, each -> new FuturesAccount());
    }

    /** Books a change of a wallet; {@code trade} is 0 when it was none. */
    protected void book(String owner, String symbol, String type, BigDecimal amount, long trade) {
        account(owner).pay(amount);
        incomes.add(new Income(owner, symbol, type, amount, now(), incomes.size() + 1L, trade));
        if (trade == 0) {
            note(type, Map.of("owner", owner, "symbol", symbol, "amount", amount));
        }
    }

    /** Returns every change of an account's wallet, oldest first. */
    public synchronized List<Income> incomes(String owner) {
        return incomes.stream().filter(each -> each.owner().equals(owner)).toList();
    }

    /** Returns the price of marks. */
    public synchronized BigDecimal mark(String symbol) {
        return marks.getOrDefault(symbol, book(symbol).last());
    }

    /** Sets the price of marks. */
    protected void marked(String symbol, BigDecimal price) {
        marks.put(symbol, price);
    }

    Margins margins(String owner) {
        return new Margins(account(owner), this::mark);
    }

    /** Returns every account, by its owner. */
    protected Map<String, FuturesAccount> accounts() {
        return accounts;
    }

    /** Returns maintenance brackets, lowest first. */
    public List<Bracket> brackets() {
        return Margins.BRACKETS;
    }

    /** Returns the figures of an account. */
    public synchronized Standing standing(String owner) {
        Margins margins = margins(owner);
        List<Position> held = account(owner).held();
        BigDecimal orders = orderMargin(owner);
        return new Standing(
                account(owner).wallet(),
                margins.crossWallet(),
                margins.sum(held, margins::profit),
                margins.sum(margins.cross(), margins::profit),
                margins.sum(held, margins::initial),
                orders,
                margins.sum(held, margins::maintenance),
                margins.free().subtract(orders).max(BigDecimal.ZERO));
    }

    /** Returns the figures of a position. */
    public synchronized PositionStanding standing(String owner, Position position) {
        Margins margins = margins(owner);
        return new PositionStanding(
                position,
                mark(position.symbol()),
                margins.profit(position),
                margins.initial(position),
                margins.maintenance(position),
                margins.liquidation(position),
                account(owner).leverage(position.symbol()),
                account(owner).isolated(position.symbol()));
    }

    private BigDecimal orderMargin(String owner) {
        return open(each -> each.terms().owner().equals(owner)).stream()
                .filter(each -> !reduces(each.terms()))
                .map(each -> needed(each.terms(), each.remaining()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal needed(OrderTerms terms, BigDecimal quantity) {
        BigDecimal price = terms.price() == null ? mark(terms.symbol()) : terms.price();
        return quantity.multiply(price)
                .divide(
                        BigDecimal.valueOf(account(terms.owner()).leverage(terms.symbol())),
                        MathContext.DECIMAL128);
    }

    Position position(OrderTerms terms) {
        return account(terms.owner()).position(terms.symbol(), terms.positionSide());
    }

    /** Returns whether an order can only make its position smaller. */
    private boolean reduces(OrderTerms terms) {
        return terms.reduceOnly()
                || terms.positionSide().equals("LONG") && terms.side().sign() < 0
                || terms.positionSide().equals("SHORT") && terms.side().sign() > 0;
    }

    @Override
    protected void check(Listing listing, OrderTerms terms) {
        sides(terms);
        FuturesFilters.check(listing, terms, mark(terms.symbol()));
        boolean known =
                !orders(
                                each ->
                                        each.terms().owner().equals(terms.owner())
                                                && each.terms().symbol().equals(terms.symbol())
                                                && each.terms().clientId().equals(terms.clientId()))
                        .isEmpty();
        if (known) {
            throw VenueFault.of(-4116, "ClientOrderId is duplicated.");
        }
        if (terms.makerOnly() && crosses(terms)) {
            throw VenueFault.of(
                    -5022,
                    "Due to the order could not be executed as maker, the Post Only order will be rejected. The order will not be recorded in the order history");
        }
    }

    void sides(OrderTerms terms) {
        boolean hedge = account(terms.owner()).hedge();
        if (hedge == terms.positionSide().equals("BOTH")) {
            throw VenueFault.of(-4061, "Order's position side does not match user's setting.");
        }
        if (hedge && terms.reduceOnly()) {
            throw VenueFault.of(-1106, "Parameter 'reduceonly' sent when not required.");
        }
    }

    @Override
    protected void admit(OrderTerms terms) {
        BigDecimal held = position(terms).quantity();
        BigDecimal against = held.multiply(BigDecimal.valueOf(-terms.side().sign()));
        if (reduces(terms)) {
            boolean tooMuch = !terms.reduceOnly() && terms.quantity().compareTo(against) > 0;
            if (against.signum() <= 0 || tooMuch) {
                throw VenueFault.of(-2022, "ReduceOnly Order is rejected.");
            }
            return;
        }
        BigDecimal more = terms.quantity().subtract(against.max(BigDecimal.ZERO));
        BigDecimal left = margins(terms.owner()).free().subtract(orderMargin(terms.owner()));
        BigDecimal fee = more.multiply(mark(terms.symbol())).multiply(takerFee);
        if (more.signum() > 0 && needed(terms, more).add(fee).compareTo(left) > 0) {
            throw VenueFault.of(-2019, "Margin is insufficient.");
        }
        BigDecimal after = held.abs().add(more).multiply(mark(terms.symbol()));
        int leverage = account(terms.owner()).leverage(terms.symbol());
        if (more.signum() > 0 && after.compareTo(Margins.cap(leverage)) > 0) {
            throw VenueFault.of(
                    -2027, "Exceeded the maximum allowable position at current leverage.");
        }
    }

    @Override
    protected BigDecimal allowed(VenueOrder order, BigDecimal price, BigDecimal quantity) {
        OrderTerms terms = order.terms();
        if (!reduces(terms)) {
            return quantity;
        }
        BigDecimal against =
                position(terms).quantity().multiply(BigDecimal.valueOf(-terms.side().sign()));
        return quantity.min(against.max(BigDecimal.ZERO));
    }

    @Override
    protected Fill settle(Trade trade) {
        OrderTerms terms = trade.order().terms();
        Position before = position(terms);
        BigDecimal sign = BigDecimal.valueOf(terms.side().sign());
        BigDecimal against = before.quantity().multiply(sign.negate()).max(BigDecimal.ZERO);
        BigDecimal closed = against.min(trade.quantity());
        BigDecimal opened = trade.quantity().subtract(closed);
        BigDecimal realized =
                trade.price()
                        .subtract(before.entryPrice())
                        .multiply(closed)
                        .multiply(sign.negate())
                        .setScale(SCALE, RoundingMode.HALF_EVEN);
        Position after = before;
        if (closed.signum() > 0) {
            after = after.less(closed.multiply(sign), trade.at());
            book(terms.owner(), terms.symbol(), "REALIZED_PNL", realized, trade.id());
        }
        if (opened.signum() > 0) {
            after =
                    after.more(
                            opened.multiply(sign),
                            trade.price(),
                            isolatedMargin(terms, opened.multiply(trade.price())),
                            trade.at());
        }
        account(terms.owner()).put(after);
        BigDecimal fee =
                trade.price()
                        .multiply(trade.quantity())
                        .multiply(trade.maker() ? makerFee : takerFee)
                        .setScale(SCALE, RoundingMode.HALF_EVEN);
        book(terms.owner(), terms.symbol(), "COMMISSION", fee.negate(), trade.id());
        return new Fill(
                trade.id(),
                trade.price(),
                trade.quantity(),
                fee,
                "USDT",
                trade.maker(),
                closed.signum() > 0 ? realized : BigDecimal.ZERO,
                trade.at());
    }

    private BigDecimal isolatedMargin(OrderTerms terms, BigDecimal notional) {
        FuturesAccount account = account(terms.owner());
        return account.isolated(terms.symbol())
                ? notional.divide(
                        BigDecimal.valueOf(account.leverage(terms.symbol())),
                        MathContext.DECIMAL128)
                : BigDecimal.ZERO;
    }
}
