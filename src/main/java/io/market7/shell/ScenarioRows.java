package io.market7.shell;

import io.market7.ruleset.scenario.Scenario;
import io.market7.ruleset.scenario.ScenarioResult;
import io.market7.shell.output.Console;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Results of scenarios as rows for tables and scripts, and failures in words. */
final class ScenarioRows {

    static final List<String> FILES =
            List.of("ruleset", "file", "scenarios", "failed", "milliseconds");
    static final List<String> SCENARIOS = List.of("file", "scenario", "result", "milliseconds");
    static final List<String> DIFFERENCES =
            List.of(
                    "ruleset",
                    "file",
                    "line",
                    "scenario",
                    "result",
                    "milliseconds",
                    "cell",
                    "expected",
                    "actual",
                    "missing",
                    "unexpected");

    private final Map<String, List<ScenarioResult>> results;
    private final Console console;

    /**
     * @param results results by version
     * @param console says whether words may be coloured
     */
    ScenarioRows(Map<String, List<ScenarioResult>> results, Console console) {
        this.results = results;
        this.console = console;
    }

    boolean passed() {
        return results.values().stream().flatMap(List::stream).allMatch(ScenarioResult::passed);
    }

    /** Returns one row a file. */
    List<Map<String, Object>> files() {
        List<Map<String, Object>> rows = new ArrayList<>();
        results.forEach(
                (label, each) ->
                        each.stream()
                                .collect(
                                        Collectors.groupingBy(
                                                result -> shortened(result.scenario()),
                                                LinkedHashMap::new,
                                                Collectors.toList()))
                                .forEach((file, some) -> rows.add(file(label, file, some))));
        return rows;
    }

    private static Map<String, Object> file(
            String label, String file, List<ScenarioResult> results) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("ruleset", label);
        row.put("file", file);
        row.put("scenarios", results.size());
        row.put("failed", failed(results));
        row.put("milliseconds", milliseconds(nanos(results)));
        return row;
    }

    /** Returns one row a scenario. */
    List<Map<String, Object>> scenarios() {
        return all().map(each -> scenario(each.getKey(), each.getValue())).toList();
    }

    /** Returns one row a scenario that passed, and one a cell that came out otherwise. */
    List<Map<String, Object>> differences() {
        List<Map<String, Object>> rows = new ArrayList<>();
        all().forEach(each -> rows.addAll(differences(each.getKey(), each.getValue())));
        return rows;
    }

    private java.util.stream.Stream<Map.Entry<String, ScenarioResult>> all() {
        return results.entrySet().stream()
                .flatMap(
                        each ->
                                each.getValue().stream()
                                        .map(result -> Map.entry(each.getKey(), result)));
    }

    private static List<Map<String, Object>> differences(String label, ScenarioResult result) {
        if (result.passed()) {
            return List.of(scenario(label, result));
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ScenarioResult.Difference each : result.differences()) {
            Map<String, Object> row = scenario(label, result);
            row.put("cell", each.cell());
            row.put("expected", each.expected());
            row.put("actual", each.actual());
            row.put("missing", each.missing());
            row.put("unexpected", each.unexpected());
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Object> scenario(String label, ScenarioResult result) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("ruleset", label);
        row.put("file", result.scenario().file());
        row.put("line", result.scenario().line());
        row.put("scenario", result.scenario().name());
        row.put("result", result.passed() ? "passed" : "failed");
        row.put("milliseconds", milliseconds(result.nanos()));
        return row;
    }

    /** Returns each failed scenario with its place and every cell that came out otherwise. */
    List<String> failures() {
        List<String> lines = new ArrayList<>();
        all().map(Map.Entry::getValue)
                .filter(result -> !result.passed())
                .forEach(result -> failure(result, lines));
        return lines;
    }

    private void failure(ScenarioResult result, List<String> lines) {
        Scenario scenario = result.scenario();
        lines.add("");
        lines.add(
                "%s:%d: %s"
                        .formatted(
                                scenario.file(), scenario.line(), console.strong(scenario.name())));
        for (ScenarioResult.Difference each : result.differences()) {
            lines.add("  %-12s expected %s".formatted(each.cell(), each.expected()));
            lines.add("  %-12s      got %s".formatted("", each.actual()));
            names("missing", each.missing(), lines);
            names("unexpected", each.unexpected(), lines);
        }
    }

    private static void names(String word, List<String> names, List<String> lines) {
        if (!names.isEmpty()) {
            lines.add("  %-12s %s: %s".formatted("", word, String.join(", ", names)));
        }
    }

    /** Returns one sentence a version. */
    List<String> verdicts() {
        List<String> lines = new ArrayList<>();
        results.forEach(
                (label, each) -> {
                    long failed = failed(each);
                    String line =
                            String.format(
                                    Locale.ROOT,
                                    "%s: %d of %d scenarios passed in %.1f s",
                                    label,
                                    each.size() - failed,
                                    each.size(),
                                    nanos(each) / 1e9);
                    lines.add(failed == 0 ? line : console.alarm(line));
                });
        return lines;
    }

    private static long failed(List<ScenarioResult> results) {
        return results.stream().filter(result -> !result.passed()).count();
    }

    private static long nanos(List<ScenarioResult> results) {
        return results.stream().mapToLong(ScenarioResult::nanos).sum();
    }

    private static long milliseconds(long nanos) {
        return Math.round(nanos / 1e6);
    }

    private static String shortened(Scenario scenario) {
        return scenario.file().replaceFirst("^rules/[^/]+/[^/]+/", "");
    }
}
