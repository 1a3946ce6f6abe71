package io.market7.market;

import io.market7.domain.market.Instrument;
import io.market7.domain.market.Symbol;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Order limits of contracts from a CSV file with at least the columns {@code
 * id,minQty,minNotional,tickSize,stepSize}, as exchanges publish them. Numbers may have exponents.
 */
public final class ContractLimits {

    private static final List<String> COLUMNS =
            List.of("id", "minQty", "minNotional", "tickSize", "stepSize");

    private ContractLimits() {}

    /**
     * Reads a file, gzipped when its name ends with {@code .gz}.
     *
     * @return limits without brackets, by contract
     * @throws MalformedTableException with every fault: a column is missing, or a row cannot be
     *     read or stands there twice
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    public static Map<Symbol, Instrument> read(Path file) {
        Map<Symbol, Instrument> limits = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        try (CsvLines lines = new CsvLines(file)) {
            CsvHeader header = new CsvHeader(lines.next(), COLUMNS);
            for (String line = lines.next(); line != null; line = lines.next()) {
                put(limits, header, line).ifPresent(fault -> faults.add(at(lines.line(), fault)));
            }
        } catch (IllegalArgumentException e) {
            faults.add(at(1, e.getMessage()));
        }
        if (!faults.isEmpty()) {
            throw new MalformedTableException(file, faults);
        }
        return limits;
    }

    private static String at(long line, String fault) {
        return "line %d: %s".formatted(line, fault);
    }

    /** Adds one row; returns what is wrong with it. */
    private static Optional<String> put(
            Map<Symbol, Instrument> limits, CsvHeader header, String line) {
        try {
            TableRow row = TableRow.of(header, line);
            Symbol symbol = Symbol.of(row.text("id"));
            Instrument before = limits.putIfAbsent(symbol, limits(row));
            return before == null
                    ? Optional.empty()
                    : Optional.of("%s stands there twice. Expected it once.".formatted(symbol));
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static Instrument limits(TableRow row) {
        return new Instrument(
                row.decimal("tickSize"),
                row.decimal("stepSize"),
                row.decimal("minQty"),
                null,
                row.decimal("minNotional"),
                null);
    }
}
