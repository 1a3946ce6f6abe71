package io.market7.cycle.live;

import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.market.CandleFeed;
import io.market7.market.ContractTape;
import io.market7.market.GapListener;
import io.market7.market.PacedFeed;
import io.market7.market.RecordedFeed;
import io.market7.market.RecordedRequest;
import io.market7.market.SimulatedFeed;
import io.market7.market.SimulatedSymbol;
import io.market7.market.Simulation;
import io.market7.market.Sleeper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where a trading loop gets its candles.
 *
 * @param symbols every symbol that is fed
 * @param base shortest bars that come
 * @param firstAt candles that close before are history: they warm up indicators and decide nothing
 * @param open opens the feed at the start of its history; candles that close at or before the given
 *     instant come at once, later ones at their pace
 * @param tape opens mark prices and funding at the same start; null where spot is traded
 */
public record FeedSource(
        List<Symbol> symbols,
        Timeframe base,
        Instant firstAt,
        Function<Instant, CandleFeed> open,
        Supplier<ContractTape> tape) {
    /** A source of spot candles. */
    public FeedSource(
            List<Symbol> symbols,
            Timeframe base,
            Instant firstAt,
            Function<Instant, CandleFeed> open) {
        this(symbols, base, firstAt, open, null);
    }

    /**
     * Market time of a paced feed.
     *
     * @param bar how long one 5m bar takes; zero for as fast as possible
     * @param clock measures it
     */
    public record Pace(Duration bar, Clock clock) {
        /** One 5m bar a second. */
        public static Pace oneBarASecond(Clock clock) {
            return new Pace(Duration.ofSeconds(1), clock);
        }

        private CandleFeed apply(CandleFeed feed, Instant liveFrom) {
            if (bar.isZero()) {
                return feed;
            }
            double speed = (double) Timeframe.M5.length().toMillis() / bar.toMillis();
            PacedFeed.Pace pace = new PacedFeed.Pace(liveFrom, speed);
            return PacedFeed.of(feed, pace, clock, Sleeper.thread());
        }
    }

    /**
     * Returns a simulated market.
     *
     * @param simulation what to simulate; its start is the start of the history
     * @param history how much of it warms up indicators before anything is decided
     */
    public static FeedSource simulated(Simulation simulation, Duration history, Pace pace) {
        return new FeedSource(
                simulation.symbols().stream().map(SimulatedSymbol::symbol).sorted().toList(),
                Timeframe.M5,
                simulation.startAt().plus(history),
                liveFrom -> pace.apply(new SimulatedFeed(simulation), liveFrom));
    }

    /**
     * Returns recorded spot candles, replayed as if they happened now.
     *
     * @param folder recorded candles
     * @param symbols symbols to feed, the market leader among them
     * @param firstAt first moment that is decided
     */
    public static FeedSource recorded(
            Path folder, List<Symbol> symbols, Timeframe base, Instant firstAt, Pace pace) {
        RecordedRequest request =
                new RecordedRequest(folder, Market.SPOT, symbols, base, null, null, null);
        return new FeedSource(
                symbols,
                base,
                firstAt,
                liveFrom -> pace.apply(new RecordedFeed(request, GapListener.none()), liveFrom));
    }
}
