package io.market7.cycle.live;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.market.SymbolCandle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The newest closed bars of every symbol, for people to look at. Safe for use by many threads. */
final class CandleHistory {

    /** Bars kept of each symbol and timeframe. */
    static final int MOST_BARS = 2_000;

    private static final Set<Timeframe> TIMEFRAMES =
            EnumSet.of(Timeframe.M15, Timeframe.H1, Timeframe.H4);

    private record Series(Symbol symbol, Timeframe timeframe) {}

    private final Map<Series, ArrayDeque<Candle>> bars = new HashMap<>();

    /** Keeps bars of every symbol that is fed. */
    CandleHistory(Collection<Symbol> symbols) {
        for (Symbol symbol : symbols) {
            for (Timeframe timeframe : TIMEFRAMES) {
                bars.put(new Series(symbol, timeframe), new ArrayDeque<>());
            }
        }
    }

    /** Takes closed bars; the oldest give way. */
    synchronized void add(Collection<SymbolCandle> candles) {
        for (SymbolCandle each : candles) {
            ArrayDeque<Candle> kept =
                    bars.get(new Series(each.symbol(), each.candle().timeframe()));
            if (kept != null) {
                kept.addLast(each.candle());
                if (kept.size() > MOST_BARS) {
                    kept.removeFirst();
                }
            }
        }
    }

    /** Returns the newest bars of a span, oldest first; none of what is not kept. */
    synchronized List<Candle> newest(CandleQuery query) {
        ArrayDeque<Candle> kept = bars.get(new Series(query.symbol(), query.timeframe()));
        List<Candle> found = new ArrayList<>();
        if (kept == null) {
            return found;
        }
        Iterator<Candle> newestFirst = kept.descendingIterator();
        while (newestFirst.hasNext() && found.size() < query.limit()) {
            Candle candle = newestFirst.next();
            if (query.contains(candle.openAt())) {
                found.add(candle);
            }
        }
        Collections.reverse(found);
        return found;
    }
}
