package io.market7.market.binance;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.market.CandleFeed;
import io.market7.market.Gap;
import io.market7.market.GapListener;
import io.market7.market.Sleeper;
import io.market7.market.SymbolCandle;
import io.market7.market.TimeframeLadder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Closed candles of Binance as they close, after the history before them.
 *
 * <p>The feed goes from one close to the next and never back. The stream is the fast way for a bar,
 * the question is the sure one: whatever has not come by stream a moment after its close is asked
 * for, so that a stream that is cut, silent or lossy delays bars and loses none. A bar the exchange
 * itself does not have is a gap. While the exchange cannot be asked, nothing is handed on: no
 * answer is no proof that there is no bar.
 */
public final class BinanceFeed implements CandleFeed {

    private static final System.Logger LOG = System.getLogger(BinanceFeed.class.getName());
    private static final Duration NAP = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int ASKED_FOR_A_BAR = 3;

    private final FeedOptions options;
    private final Instant from;
    private final GapListener gaps;
    private final Clock clock;
    private final Sleeper sleeper;
    private final ArrivedBars arrived = new ArrivedBars();
    private final ArrayDeque<SymbolCandle> ready = new ArrayDeque<>();
    private final Map<Symbol, TimeframeLadder> ladders = new TreeMap<>();
    private Exchange exchange;
    private Instant nextClose;
    private final Object reading = new Object();
    private Thread reader;
    private boolean stirred;
    private volatile boolean closed;

    /**
     * @param from open of the first bar of the history
     * @param gaps is told of bars the exchange does not have
     * @param clock this machine's clock; the exchange's is measured against it
     * @param sleeper waits
     */
    public BinanceFeed(
            FeedOptions options, Instant from, GapListener gaps, Clock clock, Sleeper sleeper) {
        this.options = options;
        this.from = options.base().openOf(from);
        this.gaps = gaps;
        this.clock = clock;
        this.sleeper = sleeper;
    }

    @Override
    public Optional<SymbolCandle> next() {
        synchronized (reading) {
            reader = Thread.currentThread();
        }
        try {
            return read();
        } finally {
            synchronized (reading) {
                reader = null;
                if (stirred) {
                    Thread.interrupted();
                }
            }
        }
    }

    private Optional<SymbolCandle> read() {
        try {
            while (ready.isEmpty() && !closed) {
                step();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
        if (closed) {
            end();
            return Optional.empty();
        }
        return Optional.of(ready.removeFirst());
    }

    private void step() throws InterruptedException {
        try {
            if (nextClose == null) {
                begin();
            } else {
                round();
            }
        } catch (BinanceException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "No bars for now: {0} It is tried again.",
                    e.getMessage());
            for (Duration slept = Duration.ZERO;
                    slept.compareTo(PAUSE) < 0 && !closed;
                    slept = slept.plus(NAP)) {
                sleeper.sleep(NAP);
            }
        }
    }

    /** Chooses sources, opens streams and hands on the history. */
    private void begin() throws InterruptedException {
        if (exchange == null) {
            exchange = Exchange.open(options, arrived, clock, sleeper);
        }
        exchange.tick();
        Instant closedAt = options.base().openOf(exchange.now());
        List<SymbolCandle> history = new ArrayList<>();
        for (Map.Entry<Symbol, Market> each : exchange.markets().entrySet()) {
            Symbol symbol = each.getKey();
            TimeframeLadder ladder = new TimeframeLadder(options.base());
            for (Candle bar : exchange.bars(symbol, from, closedAt)) {
                ladder.onCandle(
                        bar, made -> history.add(new SymbolCandle(symbol, each.getValue(), made)));
            }
            ladders.put(symbol, ladder);
            exchange.tick();
        }
        history.sort(SymbolCandle.ORDER);
        ready.addAll(history);
        arrived.take(closedAt);
        nextClose = closedAt.plus(options.base().length());
    }

    private void round() throws InterruptedException {
        List<Symbol> missing = await();
        for (int asked = 0; asked < ASKED_FOR_A_BAR && !missing.isEmpty() && !closed; asked++) {
            if (asked > 0) {
                sleeper.sleep(options.grace());
            }
            ask(missing);
            missing = missing();
        }
        if (!closed) {
            missing.forEach(this::gap);
            handOn(arrived.take(nextClose));
            nextClose = nextClose.plus(options.base().length());
        }
    }

    /** Waits for the stream until a moment after the close; returns what has not come. */
    private List<Symbol> await() throws InterruptedException {
        List<Symbol> missing = missing();
        while (!missing.isEmpty()
                && !closed
                && exchange.now().isBefore(nextClose.plus(options.grace()))) {
            exchange.tick();
            sleeper.sleep(NAP);
            missing = missing();
        }
        exchange.tick();
        return missing;
    }

    private List<Symbol> missing() {
        return options.symbols().stream().filter(each -> !arrived.has(each, nextClose)).toList();
    }

    /** Asks for everything since the last close, in one go where several bars are missing. */
    private void ask(List<Symbol> symbols) throws InterruptedException {
        Instant closedAt = options.base().openOf(exchange.now());
        Instant open = nextClose.minus(options.base().length());
        for (Symbol symbol : symbols) {
            try {
                exchange.page(symbol, open, closedAt).forEach(bar -> arrived.offer(symbol, bar));
            } catch (BinanceException e) {
                refused(symbol, e);
            }
        }
    }

    /** One symbol the exchange no longer knows must not hold up the others. */
    private static void refused(Symbol symbol, BinanceException refusal) {
        if (refusal.isPassing()) {
            throw refusal;
        }
        LOG.log(System.Logger.Level.WARNING, "No bar of {0}: {1}", symbol, refusal.getMessage());
    }

    private void gap(Symbol symbol) {
        Instant open = nextClose.minus(options.base().length());
        Market market = exchange.markets().get(symbol);
        gaps.onGap(new Gap(symbol, market, options.base(), open, nextClose, 1));
    }

    private void handOn(Map<Symbol, Candle> bars) {
        List<SymbolCandle> made = new ArrayList<>();
        bars.forEach(
                (symbol, bar) -> {
                    Market market = exchange.markets().get(symbol);
                    TimeframeLadder ladder = ladders.get(symbol);
                    if (ladder != null) {
                        ladder.onCandle(
                                bar, each -> made.add(new SymbolCandle(symbol, market, each)));
                    }
                });
        made.sort(SymbolCandle.ORDER);
        ready.addAll(made);
    }

    /** Returns how many connections were opened so far. */
    int streamsOpened() {
        return exchange == null ? 0 : exchange.streamsOpened();
    }

    private void end() {
        if (exchange != null) {
            exchange.close();
        }
    }

    /** Ends the feed; a reader that waits for an answer is stirred and gets none. */
    @Override
    public void close() {
        synchronized (reading) {
            closed = true;
            if (reader != null && reader != Thread.currentThread()) {
                stirred = true;
                reader.interrupt();
            }
        }
    }
}
