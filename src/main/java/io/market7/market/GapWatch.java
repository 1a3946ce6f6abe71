package io.market7.market;

import io.market7.domain.market.Timeframe;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** Notices missing bars in the series of one symbol, per timeframe. */
final class GapWatch {

    private final GapListener listener;
    private final Map<Timeframe, Instant> nextOpenAt = new EnumMap<>(Timeframe.class);

    GapWatch(GapListener listener) {
        this.listener = listener;
    }

    /** Takes the next bar of its timeframe and tells the listener when bars are missing before. */
    void onCandle(SymbolCandle each) {
        Timeframe timeframe = each.candle().timeframe();
        Instant openAt = each.candle().openAt();
        Instant expected = nextOpenAt.put(timeframe, each.candle().closeAt());
        if (expected != null && openAt.isAfter(expected)) {
            long missing =
                    Duration.between(expected, openAt).toSeconds() / timeframe.length().toSeconds();
            listener.onGap(
                    new Gap(each.symbol(), each.market(), timeframe, expected, openAt, missing));
        }
    }
}
