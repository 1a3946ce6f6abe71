package io.market7.wirevenue;

import io.market7.wirevenue.book.Bar;
import io.market7.wirevenue.book.Ledger;
import io.market7.wirevenue.book.Listing;
import io.market7.wirevenue.futures.FuturesDesk;
import io.market7.wirevenue.spot.SpotDesk;
import io.market7.wirevenue.wire.Wire;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A paper venue that answers as Binance does, on a loopback port. Prices are given to it, or wander
 * by themselves with {@link #step}; time is its clock's. Nothing moves without one of the two.
 */
public final class WireVenue implements AutoCloseable {

    private static final String OWNER = "paper";
    private static final BigDecimal FUTURES_MAKER = new BigDecimal("0.0002");
    private static final BigDecimal FUTURES_TAKER = new BigDecimal("0.0005");
    private static final long MINUTE = 60_000;

    private final Ledger ledger;
    private final SpotDesk spot;
    private final FuturesDesk futures;
    private final Wire wire;
    private final Map<String, Walk> walks = new LinkedHashMap<>();

    private WireVenue(WireVenueOptions options, Clock clock) {
        ledger = options.ledger() == null ? Ledger.inMemory() : Ledger.to(options.ledger());
        spot = new SpotDesk(clock, ledger, options.makerFee(), options.takerFee());
        futures = new FuturesDesk(clock, ledger, FUTURES_MAKER, FUTURES_TAKER);
        for (Quoted each : options.quoted()) {
            list(each, options, clock);
        }
        spot.deposit(OWNER, "USDT", options.startBalance());
        futures.deposit(OWNER, options.startBalance());
        wire = new Wire(spot, futures, options.port());
        wire.key(options.key(), options.secret(), OWNER);
    }

    private void list(Quoted quoted, WireVenueOptions options, Clock clock) {
        Listing listing = quoted.listing();
        Walk walk = new Walk(listing, quoted.price(), options.seed());
        long now = clock.millis() - clock.millis() % MINUTE;
        List<Bar> history =
                walk.minutes(now - options.historyMinutes() * MINUTE, options.historyMinutes());
        BigDecimal price =
                history.isEmpty() ? quoted.price() : history.get(history.size() - 1).close();
        spot.list(listing, price, history);
        futures.list(listing, price, history);
        walks.put(listing.symbol(), walk);
    }

    /**
     * Begins to answer.
     *
     * @throws IllegalStateException when the port cannot be had
     */
    public static WireVenue open(WireVenueOptions options, Clock clock) {
        return new WireVenue(options, clock);
    }

    /** Others trade a quantity at a price, on both markets. */
    public void print(String symbol, BigDecimal price, BigDecimal quantity) {
        spot.print(symbol, price, quantity);
        futures.print(symbol, price, quantity);
    }

    /** Every price goes one step of its walk, and what time has brought happens. */
    public void step() {
        walks.forEach((symbol, walk) -> print(symbol, walk.next(), walk.quantity()));
        tick();
    }

    /** What time has brought happens: bars close, funding is paid, countdowns run out. */
    public void tick() {
        wire.tick();
    }

    /** Returns the spot market, to look into. */
    public SpotDesk spot() {
        return spot;
    }

    /** Returns the market of contracts, to look into. */
    public FuturesDesk futures() {
        return futures;
    }

    /** Returns the lines of the ledger so far, oldest first. */
    public List<String> ledger() {
        return ledger.lines();
    }

    /** Returns where it answers, without a path. */
    public String url() {
        return "http://127.0.0.1:" + wire.port();
    }

    /** Returns where a market streams: {@code spot} or {@code futures}. */
    public String streamUrl(String market) {
        return "ws://127.0.0.1:" + wire.port() + "/" + market;
    }

    /** Returns how many streams of a market, {@code spot} or {@code futures}, are listened to. */
    public int streams(String market) {
        return wire.streams(market);
    }

    @Override
    public void close() {
        wire.close();
    }
}
