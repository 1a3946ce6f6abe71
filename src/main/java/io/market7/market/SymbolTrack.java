package io.market7.market;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.time.Instant;
import java.util.ArrayDeque;

/**
 * The recorded candles of one symbol, all timeframes, in the order they became known.
 *
 * <p>Hours come from the 1h file as long as the base file cannot make a whole hour, and from the
 * base file ever after: no hour twice, and none from both.
 */
final class SymbolTrack implements AutoCloseable {

    private final Symbol symbol;
    private final RecordedRequest request;
    private final Timeframe base;
    private final PeekingReader baseBars;
    private final PeekingReader hourBars;
    private final TimeframeLadder ladder;
    private final GapWatch gaps;
    private final ArrayDeque<SymbolCandle> ready = new ArrayDeque<>();

    SymbolTrack(Symbol symbol, RecordedRequest request, FileChoice choice, GapListener gaps) {
        this.symbol = symbol;
        this.request = request;
        this.base = choice.base();
        this.gaps = new GapWatch(gaps);
        CandleFile file = choice.baseFile(symbol);
        this.ladder = new TimeframeLadder(file.timeframe());
        Instant start = wholeBarsFrom(request.firstCloseAt());
        this.baseBars = new PeekingReader(file, start, request.endAt());
        try {
            this.hourBars =
                    choice.hourFile(symbol)
                            .map(hours -> new PeekingReader(hours, start, border(file)))
                            .orElse(null);
        } catch (RuntimeException e) {
            baseBars.close();
            throw e;
        }
    }

    /** Returns an open early enough that every bar closing at {@code closeAt} has all its parts. */
    private static Instant wholeBarsFrom(Instant closeAt) {
        return closeAt.equals(Instant.MIN)
                ? closeAt
                : Timeframe.H4.openOf(closeAt).minus(Timeframe.H4.length());
    }

    /** Returns the open of the first hour that the base file can make; its last if it is empty. */
    private Instant border(CandleFile file) {
        try (CandleReader reader = new CandleReader(file)) {
            return reader.next().map(first -> hourFrom(first.openAt())).orElse(request.endAt());
        }
    }

    private static Instant hourFrom(Instant at) {
        boolean whole = Timeframe.H1.isBoundary(at);
        return whole ? at : Timeframe.H1.openOf(at).plus(Timeframe.H1.length());
    }

    /** Returns the next candle without taking it; null at the end. */
    SymbolCandle peek() {
        while (ready.isEmpty() && hasBars()) {
            ladder.onCandle(nextBar(), this::deliver);
        }
        return ready.peekFirst();
    }

    SymbolCandle take() {
        return ready.removeFirst();
    }

    private boolean hasBars() {
        return baseBars.peek() != null || (hourBars != null && hourBars.peek() != null);
    }

    private Candle nextBar() {
        if (hourBars == null || hourBars.peek() == null) {
            return baseBars.take();
        }
        Candle shorter = baseBars.peek();
        Candle hour = hourBars.peek();
        boolean hourFirst = shorter == null || hour.closeAt().isBefore(shorter.closeAt());
        return hourFirst ? hourBars.take() : baseBars.take();
    }

    private void deliver(Candle candle) {
        boolean wanted = candle.timeframe().compareTo(base) >= 0;
        Instant closeAt = candle.closeAt();
        boolean within = !closeAt.isBefore(request.firstCloseAt());
        if (wanted && within && closeAt.isBefore(request.endAt())) {
            Market market = request.market();
            SymbolCandle known = new SymbolCandle(symbol, market, candle);
            gaps.onCandle(known);
            ready.addLast(known);
        }
    }

    @Override
    public void close() {
        baseBars.close();
        if (hourBars != null) {
            hourBars.close();
        }
    }
}
