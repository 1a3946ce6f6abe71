package io.market7.indicator;

import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Candle;
import io.market7.domain.market.Timeframe;
import java.time.Instant;

/** Watches that the bars of a series have one length and follow each other. */
final class BarSequence {

    private final Timeframe timeframe;
    private Instant nextOpenAt;

    BarSequence(Timeframe timeframe) {
        this.timeframe = timeframe;
    }

    /**
     * Takes the next bar.
     *
     * @return whether bars are missing before it
     * @throws InvalidFactException when the bar has another length, or is not newer than the last
     */
    boolean isAfterGap(Candle candle) {
        if (candle.timeframe() != timeframe) {
            throw new InvalidFactException(
                    "candle.timeframe", candle.timeframe().label(), timeframe.label());
        }
        if (nextOpenAt != null && candle.openAt().isBefore(nextOpenAt)) {
            throw new InvalidFactException(
                    "candle.openAt",
                    candle.openAt(),
                    "the next bar of the series, " + nextOpenAt + ", or a later one");
        }
        boolean gap = nextOpenAt != null && candle.openAt().isAfter(nextOpenAt);
        nextOpenAt = candle.closeAt();
        return gap;
    }

    BarSequence copy() {
        BarSequence copy = new BarSequence(timeframe);
        copy.nextOpenAt = nextOpenAt;
        return copy;
    }
}
