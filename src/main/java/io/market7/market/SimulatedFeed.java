package io.market7.market;

import io.market7.domain.market.Timeframe;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Made-up markets: 5m, 15m, 1h and 4h candles of correlated symbols that follow one leader. Nothing
 * waits here; {@link PacedFeed} paces it.
 */
public final class SimulatedFeed implements CandleFeed {

    private final Simulation simulation;
    private final Weather weather;
    private final Map<SimulatedTrack, TimeframeLadder> tracks = new LinkedHashMap<>();
    private final ArrayDeque<SymbolCandle> ready = new ArrayDeque<>();

    private Instant openAt;
    private boolean closed;

    /** Creates the feed at its first bar. */
    public SimulatedFeed(Simulation simulation) {
        this.simulation = simulation;
        this.weather = new Weather(simulation.seed());
        this.openAt = simulation.startAt();
        for (SimulatedSymbol symbol : simulation.symbols()) {
            SimulatedTrack track = new SimulatedTrack(symbol, simulation.seed());
            tracks.put(track, new TimeframeLadder(Timeframe.M5));
        }
    }

    @Override
    public synchronized Optional<SymbolCandle> next() {
        if (ready.isEmpty() && !isOver()) {
            simulate();
        }
        return Optional.ofNullable(ready.pollFirst());
    }

    private boolean isOver() {
        Instant end = simulation.endAt();
        return closed || (end != null && !openAt.plus(Timeframe.M5.length()).isBefore(end));
    }

    private void simulate() {
        double lead = weather.next();
        double agitation = weather.agitation();
        List<SymbolCandle> known = new ArrayList<>();
        tracks.forEach(
                (track, ladder) ->
                        ladder.onCandle(
                                track.next(openAt, lead, agitation),
                                candle ->
                                        known.add(
                                                new SymbolCandle(
                                                        track.settings().symbol(),
                                                        simulation.market(),
                                                        candle))));
        known.sort(SymbolCandle.ORDER);
        ready.addAll(known);
        openAt = openAt.plus(Timeframe.M5.length());
    }

    @Override
    public synchronized void close() {
        closed = true;
        ready.clear();
    }
}
