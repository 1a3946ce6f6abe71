package io.market7.shell.page;

import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A stored decision beside a changed one; what turned comes first. */
public final class WhatIfPage {

    private static final List<String> TURNED = List.of("rule", "stored", "changed", "text");
    private static final List<String> SIDES = List.of("", "stored", "changed");
    private static final List<String> LISTS = List.of("vetoes", "lifted", "proposals", "tags");

    private final Console console;

    /** Prints to {@code console}. */
    public WhatIfPage(Console console) {
        this.console = console;
    }

    /**
     * Prints both decisions.
     *
     * @param form {@code table}, {@code json} or {@code csv}; CSV has the rules that turned
     */
    public void print(String form, JsonNode whatIf) {
        if (form.equals("json")) {
            console.out().println(whatIf);
            return;
        }
        Rows turned = new Rows(TURNED, turned(whatIf));
        if (form.equals("csv")) {
            new RowPrinter(console).print(form, turned);
            return;
        }
        head(whatIf);
        if (turned.rows().isEmpty()) {
            console.out().println("No rule came out differently.");
        } else {
            new RowPrinter(console).print(form, turned);
        }
        console.out().println();
        new RowPrinter(console).print(form, new Rows(SIDES, sides(whatIf)));
        new FlipLines(console).print(whatIf.path("changed").path("explanation"));
    }

    private void head(JsonNode whatIf) {
        JsonNode stored = whatIf.path("stored");
        String before = whatIf.path("outcomeBefore").asString("");
        String after = whatIf.path("outcomeAfter").asString("");
        console.out()
                .printf(
                        "%s  %s  %s  %s%n",
                        console.strong(
                                before.equals(after) ? "still " + before : before + " -> " + after),
                        stored.path("question").asString(""),
                        stored.path("symbol").asString(""),
                        stored.path("at").asString(""));
        whatIf.path("set")
                .properties()
                .forEach(
                        each ->
                                console.out()
                                        .printf(
                                                "  with %s = %s%n",
                                                each.getKey(), Words.value(each.getValue())));
        whatIf.path("rulesets")
                .forEach(each -> console.out().println("  decided by " + each.asString("")));
        console.out().println(Words.outcome(whatIf.path("changed")) + "\n");
    }

    private static List<Map<String, Object>> turned(JsonNode whatIf) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode turn : whatIf.path("turned")) {
            String rule = turn.path("rule").asString("");
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("rule", rule);
            row.put("stored", turn.path("from").asString("-"));
            row.put("changed", turn.path("to").asString("-"));
            row.put("text", text(whatIf.path("changed"), rule));
            rows.add(row);
        }
        return rows;
    }

    private static String text(JsonNode decision, String name) {
        return decision.path("explanation")
                .path("rules")
                .valueStream()
                .filter(rule -> rule.path("rule").asString("").equals(name))
                .map(rule -> rule.path("text").asString(""))
                .findFirst()
                .orElse("");
    }

    private static List<Map<String, Object>> sides(JsonNode whatIf) {
        List<Map<String, Object>> rows = new ArrayList<>();
        JsonNode stored = whatIf.path("stored");
        JsonNode changed = whatIf.path("changed");
        rows.add(side("outcome", stored.path("outcome"), changed.path("outcome")));
        rows.add(side("amount", stored.path("amountQuote"), changed.path("amountQuote")));
        for (String list : LISTS) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("", list);
            row.put("stored", Words.names(stored.path(list)));
            row.put("changed", Words.names(changed.path(list)));
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Object> side(String name, JsonNode stored, JsonNode changed) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("", name);
        row.put("stored", stored.isNull() ? "-" : Words.value(stored));
        row.put("changed", changed.isNull() ? "-" : Words.value(changed));
        return row;
    }
}
