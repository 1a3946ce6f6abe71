package io.market7.market;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Timeframe;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Turns the bars of one series into itself and every longer bar of 15m, 1h and 4h, each rung made
 * from the one below.
 */
public final class TimeframeLadder {

    private static final List<Timeframe> RUNGS = List.of(Timeframe.M15, Timeframe.H1, Timeframe.H4);

    private final List<Resampler> resamplers = new ArrayList<>();
    private final List<Timeframe> rungs = new ArrayList<>();

    /** Makes longer bars from bars of {@code base}. */
    public TimeframeLadder(Timeframe base) {
        Timeframe below = base;
        for (Timeframe rung : RUNGS) {
            if (rung.compareTo(below) > 0) {
                resamplers.add(new Resampler(below, rung));
                rungs.add(below);
                below = rung;
            }
        }
    }

    /** Takes a bar of any rung; hands it on, followed by every longer bar that it completes. */
    public void onCandle(Candle candle, Consumer<Candle> to) {
        to.accept(candle);
        int rung = rungs.indexOf(candle.timeframe());
        if (rung >= 0) {
            resamplers.get(rung).onCandle(candle).ifPresent(longer -> onCandle(longer, to));
        }
    }
}
