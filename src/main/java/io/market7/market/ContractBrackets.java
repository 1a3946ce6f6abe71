package io.market7.market;

import io.market7.domain.InvalidFactException;
import io.market7.domain.leverage.Bracket;
import io.market7.domain.market.Symbol;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Maintenance brackets of contracts from a CSV file with at least the columns {@code
 * symbol,min_notional,max_notional,maint_margin_rate,max_leverage,cum_maint_amount}, as exchanges
 * publish them: the brackets of a contract in order of notional. Rows of symbol {@code *} are those
 * of every contract that has none of its own. Lines that begin with {@code #} are comments.
 */
public final class ContractBrackets {

    private static final List<String> COLUMNS =
            List.of(
                    "symbol",
                    "min_notional",
                    "max_notional",
                    "maint_margin_rate",
                    "max_leverage",
                    "cum_maint_amount");
    private static final String EVERY_OTHER = "*";

    private final Map<String, List<Bracket>> brackets = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private ContractBrackets() {}

    /**
     * Reads a file, gzipped when its name ends with {@code .gz}.
     *
     * @throws MalformedTableException with every fault: a column is missing, a row cannot be read,
     *     or the brackets of a contract do not fit together
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    public static ContractBrackets read(Path file) {
        ContractBrackets table = new ContractBrackets();
        try (CsvLines lines = new CsvLines(file)) {
            table.fill(lines);
        }
        if (!table.faults.isEmpty()) {
            throw new MalformedTableException(file, table.faults);
        }
        return table;
    }

    /** Returns the brackets of a contract, else those of every other one; empty when none. */
    public Optional<List<Bracket>> of(Symbol symbol) {
        List<Bracket> own = brackets.get(symbol.name());
        return Optional.ofNullable(own == null ? brackets.get(EVERY_OTHER) : own).map(List::copyOf);
    }

    private void fill(CsvLines lines) {
        try {
            CsvHeader header = new CsvHeader(row(lines), COLUMNS);
            for (String line = row(lines); line != null; line = row(lines)) {
                add(header, line, lines.line());
            }
        } catch (IllegalArgumentException e) {
            faults.add("line %d: %s.".formatted(lines.line(), e.getMessage()));
        }
    }

    private static String row(CsvLines lines) {
        String line = lines.next();
        while (line != null && (line.isBlank() || line.startsWith("#"))) {
            line = lines.next();
        }
        return line;
    }

    private void add(CsvHeader header, String line, long number) {
        try {
            TableRow row = TableRow.of(header, line);
            List<Bracket> before = brackets.computeIfAbsent(symbol(row), key -> new ArrayList<>());
            Bracket bracket = bracket(row);
            before.add(bracket);
            BracketOrder.check(before);
        } catch (InvalidFactException e) {
            faults.add("line %d: %s".formatted(number, e.getMessage()));
        } catch (IllegalArgumentException e) {
            faults.add("line %d: %s.".formatted(number, e.getMessage()));
        }
    }

    private static String symbol(TableRow row) {
        String name = row.text("symbol");
        return name.equals(EVERY_OTHER) ? name : Symbol.of(name).name();
    }

    private static Bracket bracket(TableRow row) {
        return new Bracket(
                row.decimal("min_notional"),
                row.decimal("max_notional"),
                row.decimal("maint_margin_rate"),
                row.decimal("cum_maint_amount"),
                row.decimal("max_leverage"));
    }
}
