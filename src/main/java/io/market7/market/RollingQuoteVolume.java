package io.market7.market;

import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Candle;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;

/**
 * Quote volume of one symbol over the last 24 hours of its bars, an exact sum. Unknown until 24
 * hours without a gap have been seen.
 */
public final class RollingQuoteVolume {

    private static final Duration DAY = Duration.ofDays(1);

    private final Timeframe timeframe;
    private final int length;
    private final ArrayDeque<Part> parts = new ArrayDeque<>();
    private Instant nextOpenAt;
    private BigDecimal sum = BigDecimal.ZERO;
    private int estimates;

    /** Creates an empty sum over bars of {@code timeframe}, at most 1d. */
    public RollingQuoteVolume(Timeframe timeframe) {
        this.timeframe = timeframe;
        this.length = (int) DAY.dividedBy(timeframe.length());
    }

    /**
     * Takes the next closed bar.
     *
     * @return the sum at its close; empty before 24 hours without a gap
     * @throws InvalidFactException when the bar has another length or is not newer than the last
     */
    public Optional<QuoteVolume24h> onCandle(Candle candle) {
        check(candle);
        if (nextOpenAt != null && candle.openAt().isAfter(nextOpenAt)) {
            restart();
        }
        nextOpenAt = candle.closeAt();
        add(Part.of(candle));
        return parts.size() < length
                ? Optional.empty()
                : Optional.of(new QuoteVolume24h(nextOpenAt, sum, estimates > 0));
    }

    private void check(Candle candle) {
        if (candle.timeframe() != timeframe) {
            throw new InvalidFactException(
                    "candle.timeframe", candle.timeframe().label(), timeframe.label());
        }
        if (nextOpenAt != null && candle.openAt().isBefore(nextOpenAt)) {
            throw new InvalidFactException(
                    "candle.openAt", candle.openAt(), nextOpenAt + " or a later bar");
        }
    }

    private void restart() {
        parts.clear();
        sum = BigDecimal.ZERO;
        estimates = 0;
    }

    private void add(Part part) {
        if (parts.size() == length) {
            Part oldest = parts.removeFirst();
            sum = sum.subtract(oldest.quote());
            estimates -= oldest.estimated() ? 1 : 0;
        }
        parts.addLast(part);
        sum = sum.add(part.quote());
        estimates += part.estimated() ? 1 : 0;
    }

    private record Part(BigDecimal quote, boolean estimated) {

        private static Part of(Candle candle) {
            return candle.quoteVolume() == null
                    ? new Part(candle.volume().multiply(candle.close()), true)
                    : new Part(candle.quoteVolume(), false);
        }
    }
}
