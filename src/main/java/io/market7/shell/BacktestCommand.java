package io.market7.shell;

import io.market7.cycle.backtest.Backtest;
import io.market7.cycle.backtest.BacktestResult;
import io.market7.cycle.backtest.BacktestSettings;
import io.market7.cycle.backtest.EquityPoint;
import io.market7.cycle.backtest.LegResult;
import io.market7.cycle.model.BoundModels;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.output.Progress;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code backtest}: the whole pipeline over recorded candles. */
public final class BacktestCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "backtest",
                    "Runs the whole pipeline over recorded candles; writes decisions, fills, equity, report.",
                    List.of(),
                    options(
                            Option.value("out", "DIR", "Folder for what comes of it."),
                            Option.value(
                                    "profile",
                                    "NAME",
                                    "Settings of application-NAME.yaml on top, e.g. leverage; may be repeated."),
                            Option.value(
                                    "ruleset",
                                    "NAME[@VERSION]",
                                    "A version to use instead of the live one; may be repeated."),
                            Option.value(
                                    "model",
                                    "NAME@VERSION|none",
                                    "A model to predict with, beside those the settings bind; none for no predictions at all; may be repeated."),
                            Option.value(
                                    "journal",
                                    "DIR",
                                    "Also keeps a journal with facts in DIR; none unless given."),
                            Option.flag(
                                    "ablate",
                                    "Runs it once more without each guard that spoke: what does the guard earn? Writes no files."),
                            Option.value(
                                    "sweep",
                                    "RULESET.PARAMETER=FROM..TO:STEP",
                                    "Runs it with a parameter at several values, over the first 70 % of the days and the rest. Writes no files.")),
                    "market7 backtest --data ../shared/data/spot --from 2025-06-01 --to 2025-06-07 --symbols SOLUSDT --out backtest-june");

    private static List<Option> options(Option... more) {
        return Stream.concat(BacktestArguments.OPTIONS.stream(), Stream.of(more)).toList();
    }

    /** Prints to {@code console}. */
    public BacktestCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        Workspace workspace = new Workspace(arguments);
        BacktestSettings settings = settings(arguments, workspace);
        if (arguments.has("ablate") && arguments.has("sweep")) {
            throw new UsageException("Expected either --ablate or --sweep.");
        }
        if (arguments.has("ablate")) {
            return new BacktestVariants(console()).ablate(arguments, workspace.catalog(), settings);
        }
        if (arguments.has("sweep")) {
            return new BacktestVariants(console()).sweep(arguments, workspace.catalog(), settings);
        }
        try (BoundRulesets bound =
                        workspace.catalog().bind(arguments.texts("ruleset"), settings.overrides());
                BoundModels models = ModelArguments.bound(arguments, workspace);
                Progress progress = new Progress(console(), "backtest")) {
            BacktestResult result =
                    new Backtest(() -> bound, ModelArguments.predictor(models, () -> bound))
                            .run(
                                    settings,
                                    (done, total) ->
                                            progress.at(100 * done / Math.max(1, total) + " %"));
            Map<String, Object> row = row(result);
            new RowPrinter(console())
                    .print(
                            arguments.required("output"),
                            new Rows(List.copyOf(row.keySet()), List.of(row)));
        }
        return ExitCode.DONE;
    }

    /** Backtests that are only tried out write no files. */
    private static BacktestSettings settings(Arguments arguments, Workspace workspace) {
        boolean tried = arguments.has("ablate") || arguments.has("sweep");
        BacktestSettings settings =
                BacktestArguments.settings(
                        arguments,
                        workspace.overrides(),
                        () -> Path.of(tried ? "." : arguments.required("out")));
        return arguments.has("journal")
                ? settings.withJournal(Path.of(arguments.required("journal")))
                : settings;
    }

    private static Map<String, Object> row(BacktestResult result) {
        EquityPoint end = result.end();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("bars", result.bars());
        row.put("decisions", result.decisions());
        row.putAll(result.legs() == null ? deals(result) : legs(result.legs()));
        row.put("profitQuote", result.profitQuote());
        row.put("feesQuote", result.feesQuote());
        row.put("maxDrawdownPct", result.maxDrawdownPct());
        row.put("failures", result.failures().size());
        row.put("endAt", end == null ? null : end.at().toString());
        return row;
    }

    private static Map<String, Object> deals(BacktestResult result) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("dealsOpened", result.dealsOpened());
        row.put("dealsClosed", result.dealsClosed());
        row.put("safuExits", result.safuExits());
        row.put("safetyOrders", result.safetyOrderCount());
        return row;
    }

    private static Map<String, Object> legs(LegResult legs) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("legsOpened", legs.openedCount());
        row.put("legsClosed", legs.closedCount());
        row.put("adds", legs.addCount());
        row.put("liquidations", legs.liquidations());
        row.put("fundingQuote", legs.fundingQuote());
        return row;
    }
}
