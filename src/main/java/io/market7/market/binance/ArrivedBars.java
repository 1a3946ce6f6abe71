package io.market7.market.binance;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Symbol;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Bars that came and were not handed on yet, whoever brought them: streams that overlap and answers
 * to questions bring the same bar twice, and the first stays. Safe for use by many threads.
 */
final class ArrivedBars {

    private record Place(Symbol symbol, Instant closeAt) {}

    private final Map<Place, Candle> bars = new HashMap<>();
    private Instant handedOn = Instant.MIN;

    /** Takes a closed bar; one of an instant that was handed on comes too late. */
    synchronized void offer(Symbol symbol, Candle bar) {
        if (bar.closeAt().isAfter(handedOn)) {
            bars.putIfAbsent(new Place(symbol, bar.closeAt()), bar);
        }
    }

    /** Returns whether the bar of a symbol has come. */
    synchronized boolean has(Symbol symbol, Instant closeAt) {
        return bars.containsKey(new Place(symbol, closeAt));
    }

    /** Takes every bar of an instant; whatever comes of it later is too late. */
    synchronized Map<Symbol, Candle> take(Instant closeAt) {
        handedOn = closeAt;
        Map<Symbol, Candle> taken = new HashMap<>();
        bars.entrySet()
                .removeIf(
                        each -> {
                            if (each.getKey().closeAt().equals(closeAt)) {
                                taken.put(each.getKey().symbol(), each.getValue());
                            }
                            return !each.getKey().closeAt().isAfter(closeAt);
                        });
        return taken;
    }
}
