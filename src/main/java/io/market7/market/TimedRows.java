package io.market7.market;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rows of a file that begin with a moment and go on in time. A row that goes back, or that cannot
 * be read, is refused with file and line.
 */
final class TimedRows implements AutoCloseable {

    private final CsvLines lines;
    private final CsvHeader header;
    private final CsvRow row;
    private final int time;
    private Instant at;

    /**
     * @param columns required columns, the one with the moment first
     * @throws MalformedCandleException when a column is missing
     */
    TimedRows(Path file, List<String> columns) {
        lines = new CsvLines(file);
        try {
            header = new CsvHeader(lines.next(), columns);
        } catch (IllegalArgumentException e) {
            lines.close();
            throw lines.malformed(e.getMessage());
        }
        row = new CsvRow(header);
        time = header.position(columns.get(0));
    }

    /** Returns the next row as {@code reader} reads it from its moment; empty at the end. */
    <T> Optional<T> next(Function<Instant, T> reader) {
        String line = lines.next();
        if (line == null) {
            return Optional.empty();
        }
        try {
            row.read(line);
            at = later(Instant.ofEpochMilli(row.millis(time)));
            return Optional.of(reader.apply(at));
        } catch (IllegalArgumentException e) {
            throw lines.malformed(e.getMessage());
        }
    }

    private Instant later(Instant next) {
        if (at != null && !next.isAfter(at)) {
            throw new IllegalArgumentException(
                    "the row is of %s. Expected a moment after %s".formatted(next, at));
        }
        return next;
    }

    /** Returns a field of the present row. */
    BigDecimal decimal(String column) {
        return row.decimal(header.position(column));
    }

    @Override
    public void close() {
        lines.close();
    }
}
