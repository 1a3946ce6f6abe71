package io.market7.cycle.live;

import io.market7.cycle.CycleAssembly;
import io.market7.cycle.CycleInstant;
import io.market7.cycle.CycleListener;
import io.market7.cycle.Logs;
import io.market7.cycle.Lookback;
import io.market7.cycle.MarketState;
import io.market7.domain.market.Candle;
import io.market7.execution.Execution;
import io.market7.execution.PaperContracts;
import io.market7.execution.PaperVenue;
import io.market7.execution.RiskGate;
import io.market7.execution.SentIntent;
import io.market7.execution.TradingMode;
import io.market7.market.CandleFeed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Drives the cycle from a feed that goes on, on one thread of its own.
 *
 * <p>What was traded is saved before its outcomes are written down, so a killed process comes back
 * to the last saved instant, asks the saved book about every open intent, and lives through the
 * bars since then again: decisions already journalled keep their ids and are not journalled twice,
 * and no order is sent twice.
 */
public final class TradingLoop implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(TradingLoop.class.getName());

    private final FeedSource source;
    private final LoopStateFile file;
    private final Optional<LoopState> restored;
    private final Instant liveFrom;
    private final MarketState market;
    private final CandleHistory history;
    private final LoopBook book;
    private final RiskGate gate;
    private final CycleAssembly cycle;
    private final Flattening flattening;
    private final LoopMeter meter;
    private final Clock clock;
    private final Object turn = new Object();
    private Thread thread;
    private volatile CandleFeed feed;
    private volatile boolean stopping;
    private volatile Instant livedAt;
    private volatile BiConsumer<Instant, BigDecimal> afterEach = (at, equity) -> {};

    /**
     * What surrounds a loop.
     *
     * @param logs where decisions and intents are journalled
     * @param sent every intent of earlier runs with its outcome, in order of writing
     * @param listener is told what happens, on the loop's thread
     * @param clock wall clock; stamps journal entries
     */
    public record Surroundings(
            Logs logs, Supplier<List<SentIntent>> sent, CycleListener listener, Clock clock) {}

    /**
     * Prepares a loop where an earlier one left off, or anew.
     *
     * @throws IllegalStateException when the saved state cannot be read
     */
    public TradingLoop(
            LoopSettings settings,
            FeedSource source,
            CycleAssembly.Brain brain,
            Surroundings around) {
        this.source = source;
        this.clock = around.clock();
        this.file = new LoopStateFile(settings.stateFile());
        this.restored = file.load();
        this.liveFrom = restored.map(LoopState::barAt).orElse(source.firstAt());
        this.book = LoopBook.open(settings, source, restored);
        this.market =
                new MarketState(
                        settings.symbols(),
                        book.market(),
                        source.base(),
                        Lookback.bars(brain.rulesets(), settings.symbols()));
        this.history = new CandleHistory(settings.symbols());
        this.gate = new RiskGate(settings.limits(), each -> market.market(each).move(), clock);
        this.meter = new LoopMeter(clock);
        this.cycle =
                new CycleAssembly(
                        brain,
                        book.place(gate),
                        market,
                        source.base(),
                        around.logs(),
                        meter.and(around.listener()),
                        clock);
        this.flattening = new Flattening(cycle.executor());
        restored.ifPresent(this::restore);
        cycle.executor().recover(around.sent().get());
    }

    private void restore(LoopState state) {
        gate.setMode(state.mode());
        flattening.begin(state.flattening());
        cycle.restore(state.memory());
        livedAt = state.barAt();
    }

    /** Tells each instant that was lived through and the equity then, on the loop's thread. */
    public void afterEach(BiConsumer<Instant, BigDecimal> watch) {
        afterEach = watch;
    }

    /** Starts the loop's thread. A loop is started once. */
    public synchronized void start() {
        if (thread != null) {
            throw new IllegalStateException("The loop was started before. Expected a new one.");
        }
        thread = new Thread(this::run, "market7-trading");
        thread.start();
    }

    /** Runs the loop on the calling thread until its feed ends or it is stopped. */
    void run() {
        meter.enter(LoopHealth.Phase.WARMING_UP);
        try (CandleFeed candles = source.open().apply(liveFrom)) {
            feed = candles;
            if (!stopping) {
                cycle.run(source.base(), source.symbols().size()).through(candles, this::take);
            }
            meter.enter(stopping ? LoopHealth.Phase.STOPPED : LoopHealth.Phase.ENDED);
        } catch (RuntimeException | Error e) {
            meter.failed(e);
            LOG.log(System.Logger.Level.ERROR, "The trading loop ended by a failure", e);
        }
    }

    /** Takes one instant: history warms up, everything later is lived through. */
    private boolean take(CycleInstant instant) {
        synchronized (turn) {
            if (stopping) {
                return false;
            }
            history.add(instant.candles());
            if (instant.at().isAfter(liveFrom)) {
                meter.enter(LoopHealth.Phase.LIVE);
                instant.live(() -> save(instant.at()));
                livedAt = instant.at();
                if (flattening.sentAny(livedAt)) {
                    save(livedAt);
                }
                afterEach.accept(livedAt, book.equityQuote());
            } else {
                instant.warmUp();
            }
            meter.bars(instant.at(), instant.bars());
            return true;
        }
    }

    private void save(Instant barAt) {
        LoopState state = book.state(barAt, gate.mode(), cycle.memory());
        file.save(state.withFlattening(flattening.actionId()));
    }

    /**
     * Sets how much trading is allowed, from the next order on; kept over restarts. Ends a {@link
     * #flatten}: what it has not closed by now stays.
     */
    public void setMode(TradingMode mode) {
        synchronized (turn) {
            flattening.end();
            gate.setMode(mode);
            saveNow();
        }
    }

    /**
     * Asks for one deal or leg to be closed at the market.
     *
     * @param actionId id under which the action is journalled
     */
    public Execution close(String actionId, String id) {
        synchronized (turn) {
            if (!book.open().contains(id)) {
                throw new IllegalArgumentException(
                        "%s is not open. Expected one of %s.".formatted(id, book.open()));
            }
            Execution execution = cycle.executor().execute(book.close(actionId, id, marketTime()));
            saveNow();
            return execution;
        }
    }

    /**
     * Asks for everything to be closed at the market, and lets nothing new open. Goes on at every
     * instant, over restarts too, until {@link #setMode} ends it.
     */
    public List<Execution> flatten(String actionId) {
        synchronized (turn) {
            gate.setMode(TradingMode.REDUCE_ONLY);
            flattening.begin(actionId);
            List<Execution> closes = flattening.close(marketTime());
            saveNow();
            return closes;
        }
    }

    /** Returns the close of the newest instant lived through, else the start. */
    private Instant marketTime() {
        return livedAt == null ? liveFrom : livedAt;
    }

    /** Saves between two instants; after a failure the last saved state stays the truth. */
    private void saveNow() {
        if (health().phase() == LoopHealth.Phase.FAILED) {
            return;
        }
        save(marketTime());
    }

    /** Returns how the loop is doing. */
    public LoopHealth health() {
        return meter.health(gate.mode());
    }

    /** Returns whether legs of contracts are traded, not spot deals. */
    public boolean tradesContracts() {
        return book instanceof LegLoopBook;
    }

    /**
     * Returns the paper venue for deals, for reading.
     *
     * @throws IllegalStateException when this loop trades contracts
     */
    public PaperVenue venue() {
        return book.dealVenue();
    }

    /**
     * Returns the paper venue for contracts, for reading.
     *
     * @throws IllegalStateException when this loop trades spot deals
     */
    public PaperContracts contracts() {
        return book.contractVenue();
    }

    /** Returns the newest closed bars of a span, oldest first; at most the last 2000. */
    public List<Candle> candles(CandleQuery query) {
        return history.newest(query);
    }

    /**
     * Reads the market state between two instants.
     *
     * @param question reads and returns an immutable answer
     */
    public <T> T market(Function<MarketState, T> question) {
        synchronized (turn) {
            return question.apply(market);
        }
    }

    /** Stops after the present instant and saves. Stopping twice does nothing. */
    @Override
    public void close() {
        stopping = true;
        CandleFeed open = feed;
        if (open != null) {
            open.close();
        }
        await();
        synchronized (turn) {
            saveNow();
        }
        cycle.close();
        book.close();
    }

    private void await() {
        Thread running = thread;
        if (running == null || running == Thread.currentThread()) {
            return;
        }
        try {
            running.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
