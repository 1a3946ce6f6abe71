package io.market7.shell;

import io.market7.codec.WhatIfWriter;
import io.market7.cycle.backtest.BacktestSettings;
import io.market7.cycle.backtest.PairedBacktests;
import io.market7.cycle.past.Change;
import io.market7.cycle.past.Comparer;
import io.market7.cycle.past.JournalSweep;
import io.market7.cycle.past.Migration;
import io.market7.journal.JournalQuery;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.output.Progress;
import io.market7.shell.page.ComparePage;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** {@code compare}: which past decisions another version would have changed. */
public final class CompareCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "compare",
                    "Decides the moments of a journal with two versions of a ruleset and shows what would have changed:\n"
                            + "outcomes as a matrix, vetoes that come and go, and the decisions one by one. Parameters are those\n"
                            + "of the settings here; all other rulesets are the live ones. With --data the moments are those of a\n"
                            + "backtest of the first version, and a backtest of the second shows what became of the money.",
                    List.of(),
                    options(
                            Option.value(
                                    "ruleset",
                                    "A,B",
                                    "Two versions of one ruleset, e.g. dca@1.0.0,dca@1.1.0."),
                            Option.value(
                                            "changed",
                                            "COUNT",
                                            "How many changed decisions to list, 0 to 1000.")
                                    .orElse("20"),
                            LocalPast.PROFILE),
                    "market7 compare --ruleset dca@1.0.0,dca@1.1.0 --journal ./data");

    private static List<Option> options(Option... own) {
        return Stream.concat(Stream.of(own), BacktestArguments.OPTIONS.stream()).toList();
    }

    /** Prints to {@code console}. */
    public CompareCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        String[] versions = arguments.required("ruleset").split(",", -1);
        if (versions.length != 2) {
            throw new UsageException(
                    "--ruleset is %s. Expected two versions of one ruleset, e.g. dca@1.0.0,dca@1.1.0."
                            .formatted(arguments.required("ruleset")));
        }
        int listed = listed(arguments.required("changed"));
        Workspace workspace = new Workspace(arguments);
        if (!arguments.has("data")) {
            Path folder = Folders.existing("journal", Folders.of(arguments).journal());
            compare(arguments, workspace, versions, listed, folder, null);
            return ExitCode.DONE;
        }
        try (PairedBacktests pair = backtests(arguments, workspace, versions)) {
            compare(arguments, workspace, versions, listed, pair.journal(), pair);
        }
        return ExitCode.DONE;
    }

    private PairedBacktests backtests(Arguments arguments, Workspace workspace, String[] versions) {
        BacktestSettings settings =
                BacktestArguments.settings(arguments, workspace.overrides(), () -> Path.of("."));
        try (Progress progress = new Progress(console(), "compare")) {
            return new PairedBacktests(
                    workspace.catalog(),
                    versions[0],
                    versions[1],
                    settings,
                    (done, total) -> progress.at(100 * done / Math.max(1, total) + " % of both"));
        }
    }

    private void compare(
            Arguments arguments,
            Workspace workspace,
            String[] versions,
            int listed,
            Path folder,
            PairedBacktests pair) {
        try (Comparer comparer =
                new Comparer(
                        workspace.catalog(), workspace.overrides(), versions[0], versions[1])) {
            long began = System.nanoTime();
            Migration migration = migration(folder, comparer, listed);
            double seconds = (System.nanoTime() - began) / 1e9;
            new ComparePage(console(), versions[0], versions[1])
                    .print(
                            arguments.required("output"),
                            migration,
                            explained(folder, comparer, migration.listed()),
                            seconds,
                            pair);
        }
    }

    private static int listed(String text) {
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > 1_000) {
            throw new UsageException(
                    "--changed is %s. Expected how many decisions to list, 0 to 1000."
                            .formatted(text));
        }
        return Integer.parseInt(text);
    }

    private Migration migration(Path folder, Comparer comparer, int listed) {
        Migration migration = new Migration(listed);
        try (Progress progress = new Progress(console(), "compare")) {
            new JournalSweep(folder, Runtime.getRuntime().availableProcessors())
                    .run(
                            comparer::compare,
                            found -> found.ifPresent(migration::add),
                            (done, all) ->
                                    progress.at(
                                            "%,d of %,d decisions, %d %%, %,d changed"
                                                    .formatted(
                                                            done,
                                                            all,
                                                            100 * done / all,
                                                            migration.changed())));
        }
        return migration;
    }

    /** Returns both decisions with their explanations, by id of the kept one. */
    private static Map<String, JsonNode> explained(
            Path folder, Comparer comparer, List<Change> changes) {
        Map<String, JsonNode> explained = new LinkedHashMap<>();
        try (JournalQuery journal = JournalQuery.open(folder)) {
            for (Change change : changes) {
                byte[] json =
                        WhatIfWriter.bytes(
                                comparer.explained(journal.byId(change.id()).orElseThrow()));
                explained.put(change.id(), ServiceClient.JSON.readTree(json));
            }
        }
        return explained;
    }
}
