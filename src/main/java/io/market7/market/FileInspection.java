package io.market7.market;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Timeframe;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One pass over a candle file that notes every fault instead of stopping at the first. */
final class FileInspection {

    final List<MissingBars> gaps = new ArrayList<>();
    final List<RowFault> duplicates = new ArrayList<>();
    final List<RowFault> offGrid = new ArrayList<>();
    final List<RowFault> badRows = new ArrayList<>();

    private final Timeframe timeframe;
    private final long step;
    private long rows;
    private long zeroVolumeBars;
    private long first = Long.MIN_VALUE;
    private long last = Long.MIN_VALUE;

    FileInspection(Path file, Timeframe timeframe) {
        this.timeframe = timeframe;
        this.step = timeframe.length().toMillis();
        try (CsvLines lines = new CsvLines(file)) {
            inspect(lines);
        } catch (UncheckedIOException e) {
            badRows.add(new RowFault(rows + 2, e.getMessage() + ": " + e.getCause().getMessage()));
        }
    }

    private void inspect(CsvLines lines) {
        String header = lines.next();
        try {
            CsvColumns columns = new CsvColumns(header);
            CsvRow row = new CsvRow(columns.header());
            for (String line = lines.next(); line != null; line = lines.next()) {
                rows++;
                inspect(line, row, columns, lines.line());
            }
        } catch (IllegalArgumentException e) {
            badRows.add(new RowFault(1, e.getMessage()));
        }
    }

    private void inspect(String line, CsvRow row, CsvColumns columns, long number) {
        try {
            row.read(line);
            long time = row.millis(columns.time());
            Instant openAt = Instant.ofEpochMilli(time);
            if (time % step != 0) {
                offGrid.add(new RowFault(number, "the bar opens at " + openAt));
            } else if (time == last) {
                duplicates.add(new RowFault(number, "a second bar opens at " + openAt));
            } else if (last != Long.MIN_VALUE && time < last) {
                badRows.add(new RowFault(number, goesBack(openAt)));
            } else {
                accept(candle(openAt, row, columns), time);
            }
        } catch (IllegalArgumentException e) {
            badRows.add(new RowFault(number, e.getMessage()));
        }
    }

    private String goesBack(Instant openAt) {
        return "the bar opens at %s. Expected a bar after %s"
                .formatted(openAt, Instant.ofEpochMilli(last));
    }

    private Candle candle(Instant openAt, CsvRow row, CsvColumns columns) {
        return new Candle(
                timeframe,
                openAt,
                row.decimal(columns.open()),
                row.decimal(columns.high()),
                row.decimal(columns.low()),
                row.decimal(columns.close()),
                row.decimal(columns.volume()),
                quoteVolume(row, columns.quoteVolume()));
    }

    private static BigDecimal quoteVolume(CsvRow row, int column) {
        return column < 0 || row.isEmpty(column) ? null : row.decimal(column);
    }

    private void accept(Candle candle, long time) {
        if (first == Long.MIN_VALUE) {
            first = time;
        } else if (time > last + step) {
            long missing = (time - last) / step - 1;
            gaps.add(new MissingBars(Instant.ofEpochMilli(last + step), candle.openAt(), missing));
        }
        last = time;
        zeroVolumeBars += candle.volume().signum() == 0 ? 1 : 0;
    }

    long rows() {
        return rows;
    }

    long zeroVolumeBars() {
        return zeroVolumeBars;
    }

    /** Returns the open of the first sound bar, null when there is none. */
    Instant first() {
        return first == Long.MIN_VALUE ? null : Instant.ofEpochMilli(first);
    }

    /** Returns the open of the last sound bar, null when there is none. */
    Instant last() {
        return last == Long.MIN_VALUE ? null : Instant.ofEpochMilli(last);
    }
}
