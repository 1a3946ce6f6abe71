package io.market7.shell;

import io.market7.ruleset.coverage.ScenarioCoverage;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.util.ArrayList;
import java.util.List;

/** {@code rules coverage}: what the scenarios have shown of each rule and of each condition. */
public final class RulesCoverageCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "rules coverage",
                    "Runs the scenarios and shows which rules never concluded and which conditions never came out both ways.",
                    List.of("[NAME[@VERSION]…]"),
                    List.of(
                            Option.value("guard", "GUARD", "Only the rules of this guard."),
                            Option.flag("gate", "Ends with exit code 4 unless all is covered.")),
                    "market7 rules coverage dca@1.0.0 --guard zombie");

    /** Prints to {@code console}. */
    public RulesCoverageCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        ChosenVersions versions = new ChosenVersions(arguments);
        List<ScenarioCoverage> all = new ArrayList<>();
        versions.each(
                console(),
                "covering",
                (version, source, engine) -> all.add(ScenarioCoverage.of(engine, source)));
        CoverageRows rows = new CoverageRows(all, versions.guard());
        print(arguments.required("output"), rows);
        boolean refused = arguments.has("gate") && !rows.complete();
        return refused ? ExitCode.GATE_FAILED : ExitCode.DONE;
    }

    private void print(String form, CoverageRows rows) {
        boolean table = form.equals("table");
        new RowPrinter(console())
                .print(
                        form,
                        new Rows(
                                CoverageRows.COLUMNS,
                                table ? rows.forPeople() : rows.forScripts()));
        if (table) {
            rows.missing().forEach(console().out()::println);
        }
    }
}
