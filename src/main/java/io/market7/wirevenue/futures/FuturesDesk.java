package io.market7.wirevenue.futures;

import io.market7.wirevenue.book.Ledger;
import io.market7.wirevenue.book.Listing;
import io.market7.wirevenue.book.OrderKind;
import io.market7.wirevenue.book.OrderSide;
import io.market7.wirevenue.book.OrderTerms;
import io.market7.wirevenue.book.VenueFault;
import io.market7.wirevenue.book.VenueOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The market of USDT-M perpetual contracts: what time and marks do to its accounts. */
public final class FuturesDesk extends ContractDesk {

    private static final String AUTOCLOSE = "autoclose-";
    private static final int SCALE = 8;

    private final Map<String, Long> countdowns = new HashMap<>();
    private final Fundings fundings;
    private final AlgoDesk algos = new AlgoDesk(this);
    private long liquidations;

    /**
     * @param makerFee ratio of the notional
     * @param takerFee ratio of the notional
     */
    public FuturesDesk(Clock clock, Ledger ledger, BigDecimal makerFee, BigDecimal takerFee) {
        super(clock, ledger, makerFee, takerFee);
        this.fundings = new Fundings(clock.millis());
    }

    /** Returns the conditional orders. */
    public AlgoDesk algos() {
        return algos;
    }

    /** Returns funding rates. */
    public Fundings fundings() {
        return fundings;
    }

    /** Writes what became of a conditional order. */
    void wrote(AlgoOrder order) {
        Map<String, Object> line = new HashMap<>();
        line.put("owner", order.terms().owner());
        line.put("symbol", order.terms().symbol());
        line.put("algoId", order.id());
        line.put("clientAlgoId", order.terms().clientId());
        line.put("type", order.type());
        line.put("triggerPrice", order.triggerPrice());
        line.put("status", order.status());
        line.put("orderId", order.actualOrder());
        note("ALGO", line);
    }

    /** Moves the price of marks alone; the next print takes it along again. */
    public synchronized void mark(String symbol, BigDecimal price) {
        listing(symbol);
        marked(symbol, price);
        look(symbol);
    }

    @Override
    protected void moved(String symbol) {
        marked(symbol, book(symbol).last());
        advance();
        look(symbol);
    }

    private void look(String symbol) {
        liquidate();
        algos.look(symbol);
        marked(symbol);
    }

    /** What time has brought: funding, and countdowns that ran out. */
    public synchronized void advance() {
        for (long stamp : fundings.due(now())) {
            fund(stamp);
        }
        for (String key : List.copyOf(countdowns.keySet())) {
            if (countdowns.get(key) <= now()) {
                countdowns.remove(key);
                String[] parts = key.split(" ", 2);
                note("COUNTDOWN", Map.of("owner", parts[1], "symbol", parts[0]));
                cancelAll(parts[1], parts[0]);
            }
        }
    }

    private void fund(long stamp) {
        for (Listing listing : listings()) {
            String symbol = listing.symbol();
            BigDecimal rate = fundings.rate(symbol);
            fundings.keep(symbol, new Fundings.Stamp(stamp, rate, mark(symbol)));
            for (String owner : List.copyOf(accounts().keySet())) {
                account(owner).held().stream()
                        .filter(each -> each.symbol().equals(symbol))
                        .forEach(each -> fund(owner, each, rate));
            }
        }
    }

    private void fund(String owner, Position position, BigDecimal rate) {
        BigDecimal paid =
                position.quantity()
                        .multiply(mark(position.symbol()))
                        .multiply(rate)
                        .setScale(SCALE, RoundingMode.HALF_EVEN);
        book(owner, position.symbol(), "FUNDING_FEE", paid.negate(), 0);
        if (account(owner).isolated(position.symbol())) {
            account(owner).put(position.margin(paid.negate(), now()));
        }
        changed(owner, "FUNDING_FEE");
    }

    private void liquidate() {
        for (String owner : List.copyOf(accounts().keySet())) {
            Margins margins = margins(owner);
            margins.isolated().stream()
                    .filter(margins::lost)
                    .forEach(each -> close(owner, each, true));
            if (margins.crossLost()) {
                margins.cross().forEach(each -> cancelAll(owner, each.symbol()));
                margins.cross().forEach(each -> close(owner, each, false));
                clear(owner, "", margins.crossWallet());
            }
        }
    }

    private void close(String owner, Position position, boolean isolated) {
        cancelAll(owner, position.symbol());
        OrderSide side = position.quantity().signum() > 0 ? OrderSide.SELL : OrderSide.BUY;
        String id = AUTOCLOSE + now() + "-" + ++liquidations;
        BigDecimal left = position.isolatedWallet().add(margins(owner).profit(position));
        OrderTerms terms =
                new OrderTerms(
                        owner,
                        position.symbol(),
                        side,
                        OrderKind.MARKET,
                        null,
                        position.quantity().abs(),
                        null,
                        null,
                        null,
                        id,
                        position.positionSide(),
                        position.positionSide().equals("BOTH"));
        note(
                "LIQUIDATION",
                Map.of("owner", owner, "symbol", position.symbol(), "clientOrderId", id));
        force(terms, mark(position.symbol()));
        if (isolated) {
            clear(owner, position.symbol(), left);
        }
    }

    /** The insurance fund pays what is owed beyond the margin. */
    private void clear(String owner, String symbol, BigDecimal left) {
        if (left.signum() < 0) {
            book(owner, symbol, "INSURANCE_CLEAR", left.negate(), 0);
        }
    }

    /** Cancels every open order of a contract; conditional ones stay. */
    public synchronized void cancelAll(String owner, String symbol) {
        List<VenueOrder> open =
                open(
                        each ->
                                each.terms().owner().equals(owner)
                                        && each.terms().symbol().equals(symbol));
        open.forEach(this::cancel);
    }

    /** Cancels every open order of a contract when nothing is heard in time; 0 stops that. */
    public synchronized void countdown(String owner, String symbol, long millis) {
        listing(symbol);
        if (millis == 0) {
            countdowns.remove(symbol + " " + owner);
        } else {
            countdowns.put(symbol + " " + owner, now() + millis);
        }
    }

    /** Sets the leverage of a contract. */
    public synchronized void leverage(String owner, String symbol, int leverage) {
        listing(symbol);
        Margins margins = margins(owner);
        for (Position each : account(owner).of(symbol)) {
            if (each.notional(mark(symbol)).compareTo(Margins.cap(leverage)) > 0) {
                throw VenueFault.of(
                        -2027, "Exceeded the maximum allowable position at current leverage.");
            }
        }
        boolean held = margins.isolated().stream().anyMatch(each -> each.symbol().equals(symbol));
        if (held && leverage < account(owner).leverage(symbol)) {
            throw VenueFault.of(
                    -4161,
                    "Leverage reduction is not supported in Isolated Margin Mode with open positions.");
        }
        account(owner).leverage(symbol, leverage);
        changed(owner, "LEVERAGE");
    }

    /** Returns the largest notional of a contract at its leverage. */
    public synchronized BigDecimal maxNotional(String owner, String symbol) {
        return Margins.cap(account(owner).leverage(symbol));
    }

    /** Sets whether a contract's margin is set apart. */
    public synchronized void isolated(String owner, String symbol, boolean isolated) {
        listing(symbol);
        if (!open(each -> ours(each, owner) && each.terms().symbol().equals(symbol)).isEmpty()) {
            throw VenueFault.of(
                    -4047, "Margin type cannot be changed if there exists open orders.");
        }
        account(owner).isolated(symbol, isolated);
    }

    /** Sets whether both sides can be held at once. */
    public synchronized void hedge(String owner, boolean hedge) {
        if (account(owner).hedge() != hedge && !open(each -> ours(each, owner)).isEmpty()) {
            throw VenueFault.of(
                    -4067, "Position side cannot be changed if there exists open orders.");
        }
        account(owner).hedge(hedge);
    }

    private static boolean ours(VenueOrder order, String owner) {
        return order.terms().owner().equals(owner);
    }

    /** Moves margin into an isolated position, or out of it when below 0. */
    public synchronized void margin(
            String owner, String symbol, String positionSide, BigDecimal change) {
        Position position = account(owner).position(symbol, positionSide);
        if (position.isFlat()) {
            throw VenueFault.of(-4054, "Cannot add position margin: position is 0.");
        }
        if (!account(owner).isolated(symbol)) {
            throw VenueFault.of(-4053, "Auto add margin only support for isolated position.");
        }
        if (change.compareTo(standing(owner).available()) > 0) {
            throw VenueFault.of(-4050, "Cross balance insufficient.");
        }
        Margins margins = margins(owner);
        BigDecimal after = position.isolatedWallet().add(change);
        if (change.signum() < 0 && after.compareTo(margins.initial(position)) < 0) {
            throw VenueFault.of(-4051, "Isolated balance insufficient.");
        }
        account(owner).put(position.margin(change, now()));
        note("MARGIN", Map.of("owner", owner, "symbol", symbol, "amount", change));
        changed(owner, "MARGIN_TRANSFER");
    }
}
