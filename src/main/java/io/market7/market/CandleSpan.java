package io.market7.market;

import java.time.Instant;
import java.util.Optional;

/**
 * Which time a file covers.
 *
 * @param file the file
 * @param firstOpenAt open of its first bar
 * @param lastCloseAt close of its last bar
 */
record CandleSpan(CandleFile file, Instant firstOpenAt, Instant lastCloseAt) {

    /** Reads the times of a file; empty when it has no rows. */
    static Optional<CandleSpan> of(CandleFile file) {
        try (CandleReader reader = new CandleReader(file)) {
            return reader.next()
                    .map(
                            first -> {
                                reader.nextFrom(Instant.MAX);
                                Instant last = reader.lastOpenAt().orElseThrow();
                                Instant closeAt = last.plus(file.timeframe().length());
                                return new CandleSpan(file, first.openAt(), closeAt);
                            });
        }
    }

    /** Returns whether the request's range lies within the file; open ends always do. */
    boolean covers(RecordedRequest request) {
        Instant from = request.from();
        Instant to = request.to();
        boolean begins = from == null || !firstOpenAt.isAfter(from);
        boolean lasts = to == null || !lastCloseAt.isBefore(to.minus(file.timeframe().length()));
        return begins && lasts;
    }

    @Override
    public String toString() {
        return "%s (%s to %s)".formatted(file.path().getFileName(), firstOpenAt, lastCloseAt);
    }
}
