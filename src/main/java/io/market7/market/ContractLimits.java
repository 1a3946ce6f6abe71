package io.market7.market;

import io.market7.domain.market.Instrument;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
     * @throws MalformedCandleException when a column is missing or a row cannot be read
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    public static Map<Symbol, Instrument> read(Path file) {
        Map<Symbol, Instrument> limits = new TreeMap<>();
        try (CsvLines lines = new CsvLines(file)) {
            try {
                CsvHeader header = new CsvHeader(lines.next(), COLUMNS);
                for (String line = lines.next(); line != null; line = lines.next()) {
                    put(limits, new Row(header, line.split(",", -1)));
                }
            } catch (IllegalArgumentException e) {
                throw lines.malformed(e.getMessage());
            }
        }
        return limits;
    }

    private static void put(Map<Symbol, Instrument> limits, Row row) {
        Symbol symbol = Symbol.of(row.text("id"));
        Instrument read =
                new Instrument(
                        row.decimal("tickSize"),
                        row.decimal("stepSize"),
                        row.decimal("minQty"),
                        null,
                        row.decimal("minNotional"),
                        null);
        if (limits.put(symbol, read) != null) {
            throw new IllegalArgumentException(
                    "%s stands there twice. Expected each contract once".formatted(symbol));
        }
    }

    private record Row(CsvHeader header, String[] fields) {
        private Row {
            if (fields.length != header.count()) {
                throw new IllegalArgumentException(
                        "the row has %d fields. Expected %d, as in the header"
                                .formatted(fields.length, header.count()));
            }
        }

        private String text(String column) {
            return fields[header.position(column)].strip();
        }

        private BigDecimal decimal(String column) {
            try {
                return new BigDecimal(text(column));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "the field (%s) holds '%s'. Expected a number"
                                .formatted(column, text(column)));
            }
        }
    }
}
