package io.market7.shell;

import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Prints one decision for programs: as JSON, or its conditions as rows. */
final class DecisionPrinter {

    private static final List<String> COLUMNS =
            List.of("rule", "state", "measure", "observed", "relation", "threshold", "margin");

    private final Console console;

    DecisionPrinter(Console console) {
        this.console = console;
    }

    /**
     * Prints the decision.
     *
     * @param form {@code json} for the decision itself, {@code csv} for the conditions of its rules
     */
    void print(String form, JsonNode decision) {
        if (form.equals("json")) {
            console.out().println(ServiceClient.JSON.writeValueAsString(decision));
            return;
        }
        JsonNode rules = decision.path("explanation").path("rules");
        new RowPrinter(console).print(form, new Rows(COLUMNS, rows(rules)));
    }

    private static List<Map<String, Object>> rows(JsonNode rules) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode rule : rules) {
            for (JsonNode condition : rule.path("conditions")) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("rule", rule.path("rule").asString());
                row.put("state", rule.path("state").asString());
                for (String key : COLUMNS.subList(2, COLUMNS.size())) {
                    JsonNode value = condition.path(key);
                    row.put(key, value.isContainer() ? value.toString() : value.asString(""));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
