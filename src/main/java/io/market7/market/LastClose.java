package io.market7.market;

import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The newest close in recorded files.
 *
 * @param price quote per base; above 0
 * @param at when the bar closed
 */
public record LastClose(BigDecimal price, Instant at) {

    private static final List<String> COLUMNS = List.of("open_time_ms", "close");

    /**
     * Returns the newest mark price of a contract.
     *
     * @throws MissingCandlesException when the folder has none
     * @throws MalformedCandleException when the file is refused
     */
    public static LastClose mark(Path folder, Symbol symbol) {
        return of(new ContractFiles(folder).mark(symbol), Timeframe.H1);
    }

    /**
     * Returns the newest last price of a symbol, from its shortest bars.
     *
     * @throws MissingCandlesException when the folder has none
     * @throws MalformedCandleException when the file is refused
     */
    public static LastClose price(Path folder, Symbol symbol) {
        CandleFile file =
                CandleFile.in(folder).stream()
                        .filter(each -> each.symbol().equals(symbol))
                        .min(Comparator.comparing(CandleFile::timeframe))
                        .orElseThrow(() -> missing(folder + " has no candles of " + symbol));
        return of(file.path(), file.timeframe());
    }

    private static LastClose of(Path file, Timeframe timeframe) {
        LastClose last = null;
        try (TimedRows rows = new TimedRows(file, COLUMNS)) {
            Optional<LastClose> row = next(rows, timeframe);
            while (row.isPresent()) {
                last = row.get();
                row = next(rows, timeframe);
            }
        }
        if (last == null) {
            throw missing(file + " has no rows");
        }
        return last;
    }

    private static Optional<LastClose> next(TimedRows rows, Timeframe timeframe) {
        return rows.next(
                openAt -> new LastClose(rows.decimal("close"), openAt.plus(timeframe.length())));
    }

    private static MissingCandlesException missing(String found) {
        return new MissingCandlesException(found + ". Expected at least one closed bar.");
    }
}
