package io.market7.shell.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints rows as a table, as one JSON array, or as CSV of RFC 4180. */
public final class RowPrinter {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private final Console console;

    /** Prints to {@code console}. */
    public RowPrinter(Console console) {
        this.console = console;
    }

    /**
     * Prints all rows.
     *
     * @param form {@code table}, {@code json} or {@code csv}
     */
    public void print(String form, Rows rows) {
        switch (form) {
            case "json" -> console.out().println(JSON.writeValueAsString(rows.rows()));
            case "csv" -> csv(rows);
            default -> table(rows);
        }
        console.out().flush();
    }

    private void csv(Rows rows) {
        line(rows.columns());
        rows.rows().forEach(row -> line(cells(rows.columns(), row)));
    }

    private void line(List<String> cells) {
        console.out()
                .print(cells.stream().map(RowPrinter::quoted).collect(Collectors.joining(",")));
        console.out().print("\r\n");
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(each -> "\",\r\n".indexOf(each) >= 0);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private void table(Rows rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(rows.columns());
        rows.rows().forEach(row -> lines.add(cells(rows.columns(), row)));
        int[] widths = new int[rows.columns().size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        console.out().println(console.strong(padded(lines.get(0), widths)));
        lines.stream().skip(1).forEach(line -> console.out().println(padded(line, widths)));
    }

    private static String padded(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(cells.get(i)).append(" ".repeat(widths[i] - cells.get(i).length() + 2));
        }
        return line.toString().stripTrailing();
    }

    private static List<String> cells(List<String> columns, Map<String, Object> row) {
        return columns.stream().map(column -> cell(row.get(column))).toList();
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
        return value instanceof java.math.BigDecimal number
                ? number.toPlainString()
                : value.toString();
    }
}
