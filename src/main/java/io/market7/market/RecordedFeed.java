package io.market7.market;

import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Replays recorded files: the base bars and every longer bar of 15m, 1h and 4h made from them.
 * Files are streamed, so memory does not grow with their length.
 *
 * <p>Where a 1h file starts before the base file, its hours (and the 4h bars made from them) come
 * first, so that the longer timeframes can warm up before the base bars begin.
 */
public final class RecordedFeed implements CandleFeed {

    private final List<SymbolTrack> tracks = new ArrayList<>();
    private final PriorityQueue<SymbolTrack> byTime =
            new PriorityQueue<>(Comparator.comparing(SymbolTrack::peek, SymbolCandle.ORDER));
    private final Timeframe base;

    private volatile boolean closed;

    /**
     * Opens the files of a request.
     *
     * @param gaps is told of missing bars in every delivered timeframe
     * @throws MissingCandlesException when the folder lacks what is asked for
     * @throws MalformedCandleException when a file is refused
     */
    public RecordedFeed(RecordedRequest request, GapListener gaps) {
        FileChoice choice = new FileChoice(request);
        base = choice.base();
        try {
            for (Symbol symbol : request.symbols()) {
                SymbolTrack track = new SymbolTrack(symbol, request, choice, gaps);
                tracks.add(track);
                queue(track);
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void queue(SymbolTrack track) {
        if (track.peek() != null) {
            byTime.add(track);
        }
    }

    /** Returns the shortest bars delivered. */
    public Timeframe base() {
        return base;
    }

    @Override
    public synchronized Optional<SymbolCandle> next() {
        SymbolTrack track = closed ? null : byTime.poll();
        if (track == null) {
            return Optional.empty();
        }
        SymbolCandle next = track.take();
        queue(track);
        return Optional.of(next);
    }

    @Override
    public synchronized void close() {
        closed = true;
        tracks.forEach(SymbolTrack::close);
        tracks.clear();
        byTime.clear();
    }
}
