package io.market7.shell;

import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Shows one decision to people: what was decided, why in sentences, and the conditions as a table.
 */
final class DecisionPrinter {

    private static final List<String> COLUMNS =
            List.of("rule", "state", "measure", "observed", "relation", "threshold", "margin");

    private final Console console;

    DecisionPrinter(Console console) {
        this.console = console;
    }

    /** Prints the decision; as JSON the decision itself. */
    void print(String form, JsonNode decision) {
        if (form.equals("json")) {
            console.out().println(ServiceClient.JSON.writeValueAsString(decision));
            return;
        }
        JsonNode rules = decision.path("explanation").path("rules");
        if (form.equals("table")) {
            head(decision);
            rules.forEach(this::sentence);
            console.out().println();
        }
        new RowPrinter(console).print(form, new Rows(COLUMNS, rows(rules)));
    }

    private void head(JsonNode decision) {
        String amount = decision.path("amountQuote").asString("");
        console.out()
                .printf(
                        "%s %s on %s at %s%n%s%s%n",
                        decision.path("question").asString(""),
                        decision.path("id").asString(""),
                        decision.path("symbol").asString(""),
                        decision.path("at").asString(""),
                        console.strong(decision.path("outcome").asString("")),
                        amount.isEmpty() ? "" : " " + amount);
        names("vetoes", decision);
        names("lifted", decision);
        names("proposals", decision);
        names("tags", decision);
        console.out().println("rulesets: " + rulesets(decision.path("rulesets")));
        String cause = decision.path("notReplayable").asString("");
        if (!cause.isEmpty()) {
            console.out().println("cannot be replayed: " + cause);
        }
        console.out().println();
    }

    private void names(String key, JsonNode decision) {
        String names =
                decision.path(key)
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            console.out().println(key + ": " + names);
        }
    }

    private static String rulesets(JsonNode rulesets) {
        return rulesets.valueStream()
                .map(each -> each.path("name").asString() + "@" + each.path("version").asString())
                .collect(Collectors.joining(", "));
    }

    private void sentence(JsonNode rule) {
        console.out()
                .println(
                        "- "
                                + rule.path("rule").asString()
                                + ": "
                                + rule.path("text").asString(""));
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
