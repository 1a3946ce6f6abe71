package io.market7.market;

import io.market7.domain.market.Candle;
import java.time.Instant;

/** A file's bars with one bar of foresight, limited to an open-time range. */
final class PeekingReader implements AutoCloseable {

    private final CandleReader reader;
    private final Instant endAt;
    private Candle head;

    /**
     * @param from bars opening earlier are passed over
     * @param endAt bars opening here or later are not delivered
     */
    PeekingReader(CandleFile file, Instant from, Instant endAt) {
        this.endAt = endAt;
        this.reader = new CandleReader(file);
        try {
            head = limited(reader.nextFrom(from).orElse(null));
        } catch (RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    /** Returns the next bar without taking it; null at the end. */
    Candle peek() {
        return head;
    }

    /** Takes the next bar. */
    Candle take() {
        Candle taken = head;
        head = limited(reader.next().orElse(null));
        return taken;
    }

    private Candle limited(Candle candle) {
        return candle == null || !candle.openAt().isBefore(endAt) ? null : candle;
    }

    @Override
    public void close() {
        reader.close();
    }
}
