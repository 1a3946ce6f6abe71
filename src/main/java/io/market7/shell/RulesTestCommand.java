package io.market7.shell;

import io.market7.ruleset.scenario.ScenarioResult;
import io.market7.ruleset.scenario.ScenarioRunner;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
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
                    List.of(
                            Option.value("guard", "GUARD", "Only the scenarios of this guard."),
                            Option.flag("each", "One line a scenario instead of one a file.")),
                    "market7 rules test dca@1.0.0 --guard zombie");

    /** Prints to {@code console}. */
    public RulesTestCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        ScenarioRows rows = new ScenarioRows(results(arguments), console());
        String form = arguments.required("output");
        RowPrinter printer = new RowPrinter(console());
        if (!form.equals("table")) {
            printer.print(form, new Rows(ScenarioRows.DIFFERENCES, rows.differences()));
            return code(rows);
        }
        boolean each = arguments.has("each") || arguments.has("guard");
        printer.print(
                form,
                each
                        ? new Rows(ScenarioRows.SCENARIOS, rows.scenarios())
                        : new Rows(ScenarioRows.FILES, rows.files()));
        rows.failures().forEach(console().out()::println);
        console().out().println();
        rows.verdicts().forEach(console().out()::println);
        return code(rows);
    }

    private static int code(ScenarioRows rows) {
        return rows.passed() ? ExitCode.DONE : ExitCode.CHECKS_FAILED;
    }

    private Map<String, List<ScenarioResult>> results(Arguments arguments) {
        ChosenVersions versions = new ChosenVersions(arguments);
        String guard = versions.guard();
        Map<String, List<ScenarioResult>> results = new LinkedHashMap<>();
        versions.each(
                console(),
                "testing",
                (version, source, engine) ->
                        results.put(
                                version.label(),
                                new ScenarioRunner(engine, source)
                                        .run(
                                                scenario ->
                                                        guard == null
                                                                || scenario.guard()
                                                                        .equals(guard))));
        return results;
    }
}
