package io.market7.shell.page;

import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What one moment would have come to along the values of one fact. */
public final class OutcomeStrip {

    private static final List<String> COLUMNS =
            List.of("value", "outcome", "amountQuote", "vetoes", "turned");

    private final Console console;

    /** Prints to {@code console}. */
    public OutcomeStrip(Console console) {
        this.console = console;
    }

    /**
     * Prints one row a value, and a strip in which each outcome has a letter.
     *
     * @param form {@code table}, {@code json} or {@code csv}
     * @param path the fact
     * @param values its values
     * @param answers what would have been decided at each, in the form of {@code what-if}
     */
    public void print(String form, String path, List<BigDecimal> values, List<JsonNode> answers) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            rows.add(row(values.get(i), answers.get(i)));
        }
        new RowPrinter(console).print(form, new Rows(COLUMNS, rows));
        if (form.equals("table")) {
            strip(path, values, rows, answers.get(0).path("stored").path("outcome").asString());
        }
    }

    private static Map<String, Object> row(BigDecimal value, JsonNode answer) {
        JsonNode changed = answer.path("changed");
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("value", value);
        row.put("outcome", changed.path("outcome").asString());
        row.put("amountQuote", text(changed.path("amountQuote")));
        row.put("vetoes", names(changed.path("vetoes")));
        row.put("turned", answer.path("turned").size());
        return row;
    }

    private static String text(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? null : value.asString();
    }

    private static String names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(each -> names.add(each.asString()));
        return String.join(" ", names);
    }

    private void strip(
            String path, List<BigDecimal> values, List<Map<String, Object>> rows, String stored) {
        Map<Object, Character> letters = new LinkedHashMap<>();
        char next = 'A';
        StringBuilder strip = new StringBuilder();
        for (Map<String, Object> row : rows) {
            Object outcome = row.get("outcome");
            if (!letters.containsKey(outcome)) {
                letters.put(outcome, outcome.equals("HOLD") ? '.' : next++);
            }
            strip.append(letters.get(outcome));
        }
        console.out()
                .printf(
                        "%n%s  %s [%s] %s%n",
                        console.strong(path),
                        values.get(0).toPlainString(),
                        strip,
                        values.get(values.size() - 1).toPlainString());
        letters.forEach((outcome, letter) -> console.out().printf("  %s  %s%n", letter, outcome));
        console.out().printf("  decided then: %s%n", stored);
    }
}
