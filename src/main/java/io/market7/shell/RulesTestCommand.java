package io.market7.shell;

import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.scenario.ScenarioResult;
import io.market7.ruleset.scenario.ScenarioRunner;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import io.market7.shell.output.Progress;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code rules test}: runs the scenarios that lie beside the rules. */
public final class RulesTestCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "rules test",
                    "Runs the scenarios beside the rules; shows every cell that came out otherwise.",
                    List.of("[NAME[@VERSION]…]"),
                    List.of(),
                    "market7 rules test dca@1.0.0");

    private static final List<String> COLUMNS =
            List.of("ruleset", "file", "scenario", "result", "cell", "expected", "actual");

    /** Prints to {@code console}. */
    public RulesTestCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        Workspace workspace = new Workspace(arguments);
        RulesetCatalog catalog = workspace.catalog();
        Map<String, List<ScenarioResult>> results = new LinkedHashMap<>();
        try (Progress progress = new Progress(console(), "testing")) {
            for (RulesetVersion version :
                    RulesCheckCommand.versions(catalog, arguments.positionals())) {
                progress.at(version.label());
                results.put(version.label(), test(workspace, catalog, version));
            }
        }
        String form = arguments.required("output");
        if (form.equals("table")) {
            results.forEach(this::summary);
        } else {
            new RowPrinter(console()).print(form, new Rows(COLUMNS, rows(results)));
        }
        boolean passed =
                results.values().stream().flatMap(List::stream).allMatch(ScenarioResult::passed);
        return passed ? ExitCode.DONE : ExitCode.CHECKS_FAILED;
    }

    private static List<ScenarioResult> test(
            Workspace workspace, RulesetCatalog catalog, RulesetVersion version) {
        try (BoundRulesets bound = workspace.bind(List.of(version.label()))) {
            RuleEngine engine = new RuleEngine(() -> bound);
            return new ScenarioRunner(engine, catalog.read(version)).run();
        }
    }

    private void summary(String label, List<ScenarioResult> results) {
        long failed = results.stream().filter(result -> !result.passed()).count();
        results.stream().filter(result -> !result.passed()).forEach(this::failure);
        String line =
                "%s: %d of %d scenarios passed"
                        .formatted(label, results.size() - failed, results.size());
        console().out().println(failed == 0 ? line : console().alarm(line));
    }

    private void failure(ScenarioResult result) {
        console().out().println(result.scenario().file());
        console().out().println("  " + console().strong(result.scenario().name()));
        for (ScenarioResult.Difference each : result.differences()) {
            console()
                    .out()
                    .printf(
                            "    %-12s expected %s%n    %-12s      got %s%n",
                            each.cell(), each.expected(), "", each.actual());
        }
    }

    private static List<Map<String, Object>> rows(Map<String, List<ScenarioResult>> results) {
        List<Map<String, Object>> rows = new ArrayList<>();
        results.forEach((label, each) -> each.forEach(result -> add(rows, label, result)));
        return rows;
    }

    private static void add(List<Map<String, Object>> rows, String label, ScenarioResult result) {
        if (result.passed()) {
            rows.add(row(label, result, null));
        }
        result.differences().forEach(each -> rows.add(row(label, result, each)));
    }

    private static Map<String, Object> row(
            String label, ScenarioResult result, ScenarioResult.Difference difference) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("ruleset", label);
        row.put("file", result.scenario().file());
        row.put("scenario", result.scenario().name());
        row.put("result", difference == null ? "passed" : "failed");
        row.put("cell", difference == null ? null : difference.cell());
        row.put("expected", difference == null ? null : difference.expected());
        row.put("actual", difference == null ? null : difference.actual());
        return row;
    }
}
