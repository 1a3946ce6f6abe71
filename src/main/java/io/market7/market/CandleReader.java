package io.market7.market;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * Reads the bars of one file, one at a time. A row that is no closed bar on the grid, later than
 * the row before, is refused with file and line.
 */
public final class CandleReader implements AutoCloseable {

    private final Timeframe timeframe;
    private final long stepMillis;
    private final CsvLines lines;
    private final CsvColumns columns;
    private final CsvRow row;
    private long lastMillis = Long.MIN_VALUE;

    /**
     * Opens a file and reads its header.
     *
     * @throws MalformedCandleException when a required column is missing
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    public CandleReader(CandleFile file) {
        timeframe = file.timeframe();
        stepMillis = timeframe.length().toMillis();
        lines = new CsvLines(file.path());
        try {
            columns = header();
        } catch (MalformedCandleException e) {
            lines.close();
            throw e;
        }
        row = new CsvRow(columns.header());
    }

    private CsvColumns header() {
        String header = lines.next();
        try {
            return new CsvColumns(header);
        } catch (IllegalArgumentException e) {
            throw lines.malformed(e.getMessage());
        }
    }

    /** Returns the next bar; empty at the end. */
    public Optional<Candle> next() {
        return nextFrom(Instant.MIN);
    }

    /** Returns the next bar that opens at {@code from} or later; earlier rows are passed over. */
    public Optional<Candle> nextFrom(Instant from) {
        for (String line = lines.next(); line != null; line = lines.next()) {
            try {
                Instant openAt = openAt(line);
                if (!openAt.isBefore(from)) {
                    return Optional.of(candle(openAt));
                }
            } catch (IllegalArgumentException e) {
                throw lines.malformed(e.getMessage());
            }
        }
        return Optional.empty();
    }

    private Instant openAt(String line) {
        row.read(line);
        long millis = row.millis(columns.time());
        if (millis <= lastMillis) {
            throw new IllegalArgumentException(
                    "the bar opens at %s. Expected a bar after %s"
                            .formatted(
                                    Instant.ofEpochMilli(millis),
                                    Instant.ofEpochMilli(lastMillis)));
        }
        if (millis % stepMillis != 0) {
            throw new IllegalArgumentException(
                    "the bar opens at %s. Expected an instant on the %s grid"
                            .formatted(Instant.ofEpochMilli(millis), timeframe.label()));
        }
        lastMillis = millis;
        return Instant.ofEpochMilli(millis);
    }

    private Candle candle(Instant openAt) {
        return new Candle(
                timeframe,
                openAt,
                row.decimal(columns.open()),
                row.decimal(columns.high()),
                row.decimal(columns.low()),
                row.decimal(columns.close()),
                row.decimal(columns.volume()),
                quoteVolume());
    }

    private BigDecimal quoteVolume() {
        int column = columns.quoteVolume();
        return column < 0 || row.isEmpty(column) ? null : row.decimal(column);
    }

    /** Returns the open of the row read or passed over last; empty before the first. */
    public Optional<Instant> lastOpenAt() {
        return lastMillis == Long.MIN_VALUE
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli(lastMillis));
    }

    @Override
    public void close() {
        lines.close();
    }
}
