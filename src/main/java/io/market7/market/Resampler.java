package io.market7.market;

import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Candle;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * Makes bars of one length into longer ones. A longer bar exists only when all its shorter bars
 * came, and appears with the last of them; a missing one makes the longer bar missing too. Volumes
 * are exact sums; the quote volume is unknown when any of its parts is.
 */
public final class Resampler {

    private final Timeframe from;
    private final Timeframe to;
    private final int parts;
    private Instant nextOpenAt;
    private Candle partial;
    private int count;

    /**
     * Creates a resampler.
     *
     * @param from length of the bars taken
     * @param to length of the bars made; longer, and a multiple
     */
    public Resampler(Timeframe from, Timeframe to) {
        long shorter = from.length().toSeconds();
        long longer = to.length().toSeconds();
        if (longer <= shorter || longer % shorter != 0) {
            throw new InvalidFactException("to", to.label(), "a multiple of " + from.label());
        }
        this.from = from;
        this.to = to;
        this.parts = (int) (longer / shorter);
    }

    /**
     * Takes the next shorter bar.
     *
     * @return the longer bar that it completes; empty otherwise
     * @throws InvalidFactException when the bar has another length or is not newer than the last
     */
    public Optional<Candle> onCandle(Candle candle) {
        check(candle);
        boolean follows = candle.openAt().equals(nextOpenAt);
        nextOpenAt = candle.closeAt();
        if (to.isBoundary(candle.openAt())) {
            partial = opened(candle);
            count = 1;
        } else if (count > 0 && follows) {
            partial = joined(partial, candle);
            count++;
        } else {
            count = 0;
        }
        if (count < parts) {
            return Optional.empty();
        }
        count = 0;
        return Optional.of(partial);
    }

    private void check(Candle candle) {
        if (candle.timeframe() != from) {
            throw new InvalidFactException(
                    "candle.timeframe", candle.timeframe().label(), from.label());
        }
        if (nextOpenAt != null && candle.openAt().isBefore(nextOpenAt)) {
            throw new InvalidFactException(
                    "candle.openAt", candle.openAt(), nextOpenAt + " or a later bar");
        }
    }

    private Candle joined(Candle before, Candle last) {
        return new Candle(
                to,
                before.openAt(),
                before.open(),
                before.high().max(last.high()),
                before.low().min(last.low()),
                last.close(),
                before.volume().add(last.volume()),
                sum(before.quoteVolume(), last.quoteVolume()));
    }

    private Candle opened(Candle first) {
        return new Candle(
                to,
                first.openAt(),
                first.open(),
                first.high(),
                first.low(),
                first.close(),
                first.volume(),
                first.quoteVolume());
    }

    private static BigDecimal sum(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? null : a.add(b);
    }
}
