package io.market7.shell.page;

import io.market7.codec.ReplayWriter;
import io.market7.cycle.past.ReplayCounts;
import io.market7.domain.decision.Replay;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What came of deciding again. */
public final class ReplayPage {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> OTHERS =
            List.of("at", "question", "symbol", "result", "what", "id");
    private static final List<String> DIFFERENCES = List.of("member", "stored", "again");

    private final Console console;

    /** Prints to {@code console}. */
    public ReplayPage(Console console) {
        this.console = console;
    }

    /**
     * Prints one replay.
     *
     * @param form {@code table}, {@code json} or {@code csv}; CSV has what differs
     */
    public void one(String form, JsonNode replay) {
        if (form.equals("json")) {
            console.out().println(replay);
            return;
        }
        Rows differences = new Rows(DIFFERENCES, maps(replay.path("differences")));
        if (form.equals("csv")) {
            new RowPrinter(console).print(form, differences);
            return;
        }
        String result = replay.path("result").asString("");
        console.out()
                .printf(
                        "%s  %s  %s  %s%n",
                        result.equals("IDENTICAL")
                                ? console.strong("identical, byte for byte")
                                : console.alarm(words(result)),
                        replay.path("question").asString(""),
                        replay.path("symbol").asString(""),
                        replay.path("at").asString(""));
        if (replay.path("reason").isString()) {
            console.out()
                    .printf(
                            "%s: %s%n",
                            replay.path("cause").asString(), replay.path("reason").asString());
        }
        if (!differences.rows().isEmpty()) {
            new RowPrinter(console).print(form, differences);
        }
    }

    /**
     * Prints the replay of a journal.
     *
     * @param others those that were not identical, or the first of them
     * @param form {@code table}, {@code json} or {@code csv}; CSV has the others only
     */
    public void all(String form, ReplayCounts counts, List<Replay> others, double seconds) {
        if (form.equals("json")) {
            console.out().println(json(counts, others, seconds));
            return;
        }
        if (form.equals("csv") || !others.isEmpty()) {
            new RowPrinter(console).print(form, new Rows(OTHERS, rows(others)));
        }
        if (form.equals("csv")) {
            return;
        }
        long listed = counts.all() - counts.identical();
        if (listed > others.size()) {
            console.out().printf("… and %,d more%n", listed - others.size());
        }
        sum(
                "decisions",
                "%,d in %.1f s, %,.0f a second",
                counts.all(),
                seconds,
                counts.all() / seconds);
        sum("identical", "%,d, byte for byte", counts.identical());
        sum("different", "%,d", counts.different());
        counts.causes().forEach((cause, count) -> sum("not replayable", "%,d %s", count, cause));
        console.out()
                .println(
                        counts.different() == 0
                                ? console.strong("All that can be decided again came out the same.")
                                : console.alarm("Not all came out the same."));
    }

    private void sum(String label, String form, Object... values) {
        console.out().printf("%-16s %s%n", label, form.formatted(values));
    }

    private static ObjectNode json(ReplayCounts counts, List<Replay> others, double seconds) {
        ObjectNode json = JSON.createObjectNode();
        json.put("decisions", counts.all());
        json.put("identical", counts.identical());
        json.put("different", counts.different());
        json.put("notReplayable", counts.notReplayable());
        ObjectNode causes = json.putObject("causes");
        counts.causes().forEach(causes::put);
        json.put("seconds", seconds);
        ArrayNode list = json.putArray("others");
        others.forEach(each -> list.add(JSON.readTree(ReplayWriter.bytes(each))));
        return json;
    }

    private static List<Map<String, Object>> rows(List<Replay> others) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Replay each : others) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("at", each.at());
            row.put("question", each.question());
            row.put("symbol", each.symbol());
            row.put("result", words(each.result().name()));
            row.put("what", each.cause() == null ? members(each) : each.cause());
            row.put("id", each.id());
            rows.add(row);
        }
        return rows;
    }

    private static String members(Replay replay) {
        return replay.differences().stream()
                .map(Replay.Difference::member)
                .collect(Collectors.joining(", "));
    }

    private static String words(String result) {
        return result.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<Map<String, Object>> maps(JsonNode differences) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode each : differences) {
            Map<String, Object> row = new LinkedHashMap<>();
            DIFFERENCES.forEach(
                    name -> {
                        JsonNode value = each.path(name);
                        row.put(name, value.isString() ? value.asString() : value.toString());
                    });
            rows.add(row);
        }
        return rows;
    }
}
