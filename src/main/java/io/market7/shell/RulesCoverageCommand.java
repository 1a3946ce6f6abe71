package io.market7.shell;

import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.coverage.ScenarioCoverage;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import io.market7.shell.output.Progress;
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
        Workspace workspace = new Workspace(arguments);
        RulesetCatalog catalog = workspace.catalog();
        String guard = arguments.text("guard").orElse(null);
        List<ScenarioCoverage> all = new ArrayList<>();
        try (Progress progress = new Progress(console(), "covering");
                VersionEngines engines = new VersionEngines(workspace)) {
            for (RulesetVersion version :
                    RulesCheckCommand.versions(catalog, arguments.positionals())) {
                progress.at(version.label());
                RulesetSource source = catalog.read(version);
                if (guard == null || GuardNames.of(source).contains(guard)) {
                    all.add(ScenarioCoverage.of(engines.engine(version), source));
                }
            }
        }
        if (all.isEmpty() && guard != null) {
            GuardNames.refuse(guard, catalog, arguments.positionals());
        }
        CoverageRows rows = new CoverageRows(all, guard);
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
