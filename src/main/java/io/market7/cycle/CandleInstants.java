package io.market7.cycle;

import io.market7.domain.market.Timeframe;
import io.market7.market.SymbolCandle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the candles that become known at the same instant. An instant is whole when every
 * symbol's bar of every due timeframe has come, or, where bars are missing, when a later one comes.
 */
final class CandleInstants {
    private static final List<Timeframe> LONGER =
            List.of(Timeframe.M15, Timeframe.H1, Timeframe.H4);

    private final Timeframe base;
    private final int symbols;
    private final List<SymbolCandle> collected = new ArrayList<>();
    private Instant at;

    /** Candles of one instant in the order they were delivered. */
    record Whole(Instant at, List<SymbolCandle> candles) {}

    /**
     * @param base shortest bars that come
     * @param symbols how many symbols the feed delivers
     */
    CandleInstants(Timeframe base, int symbols) {
        this.base = base;
        this.symbols = symbols;
    }

    /**
     * Takes the next candle.
     *
     * @return the instant before, when this candle is later and that instant was not whole yet
     */
    Optional<Whole> onCandle(SymbolCandle candle) {
        Instant closeAt = candle.candle().closeAt();
        Optional<Whole> before =
                at != null && closeAt.isAfter(at) ? Optional.of(take()) : Optional.empty();
        at = closeAt;
        collected.add(candle);
        return before;
    }

    /** Returns the present instant when nothing is missing from it. */
    Optional<Whole> whole() {
        return at != null && collected.size() == expected()
                ? Optional.of(take())
                : Optional.empty();
    }

    /** Returns what was collected so far, at the end of a feed. */
    Optional<Whole> rest() {
        return at == null ? Optional.empty() : Optional.of(take());
    }

    private int expected() {
        int due = 1;
        for (Timeframe timeframe : LONGER) {
            due += timeframe.compareTo(base) > 0 && timeframe.isBoundary(at) ? 1 : 0;
        }
        return due * symbols;
    }

    private Whole take() {
        Whole whole = new Whole(at, List.copyOf(collected));
        collected.clear();
        at = null;
        return whole;
    }
}
