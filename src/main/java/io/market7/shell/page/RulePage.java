package io.market7.shell.page;

import io.market7.codec.Nearest;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** All conditions of one rule with what was observed, whether the rule concluded or not. */
public final class RulePage {

    private static final List<String> COLUMNS =
            List.of("measure", "observed", "asked", "holds", "margin");

    private final Console console;

    /** Prints to {@code console}. */
    public RulePage(Console console) {
        this.console = console;
    }

    /**
     * Prints one rule of a decision.
     *
     * @param form {@code table}, {@code json} or {@code csv}
     * @throws UsageException when the explanation has no such rule
     */
    public void print(String form, JsonNode decision, String name) {
        JsonNode rule = rule(decision.path("explanation").path("rules"), name);
        if (form.equals("json")) {
            console.out().println(rule);
            return;
        }
        if (form.equals("table")) {
            JsonNode source = rule.path("source");
            console.out()
                    .printf(
                            "%s  %s  %s:%s%n%s%n%n",
                            console.strong(name),
                            state(rule),
                            source.path("file").asString(""),
                            source.path("line").asString(""),
                            rule.path("text").asString(""));
        }
        new RowPrinter(console).print(form, new Rows(COLUMNS, rows(rule)));
    }

    private static JsonNode rule(JsonNode rules, String name) {
        List<String> names =
                rules.valueStream().map(rule -> rule.path("rule").asString("")).toList();
        for (JsonNode rule : rules) {
            if (rule.path("rule").asString("").equals(name)) {
                return rule;
            }
        }
        String near = Nearest.of(name, names);
        throw new UsageException(
                "The decision was not made with a rule %s. Expected one of its %d rules; market7 rules show RULESET lists them.%s"
                        .formatted(
                                name,
                                names.size(),
                                near == null ? "" : " Did you mean " + near + "?"));
    }

    private static String state(JsonNode rule) {
        return switch (rule.path("state").asString("")) {
            case "FIRED" -> "concluded: " + rule.path("conclusion").asString("");
            case "LIFTED" -> "concluded, but lifted by " + rule.path("liftedBy").asString("");
            case "NOT_MATCHED" -> "did not match";
            case "UNKNOWN_INPUT" -> "did not match: an input is unknown";
            default -> rule.path("state").asString("");
        };
    }

    private static List<Map<String, Object>> rows(JsonNode rule) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode condition : rule.path("conditions")) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("measure", condition.path("measure").asString(""));
            row.put("observed", Words.rounded(condition.path("observed")));
            row.put("asked", Words.asked(condition));
            row.put("holds", condition.path("holds").asBoolean(false) ? "yes" : "no");
            row.put("margin", Words.margin(condition));
            rows.add(row);
        }
        return rows;
    }
}
