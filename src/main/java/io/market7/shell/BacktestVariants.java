package io.market7.shell;

import io.market7.cycle.backtest.Ablation;
import io.market7.cycle.backtest.BacktestResult;
import io.market7.cycle.backtest.BacktestSettings;
import io.market7.cycle.backtest.Sweep;
import io.market7.cycle.backtest.SweptParameter;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.output.Progress;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import io.market7.shell.page.BarPlot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A backtest many times: without one guard after another, or with one parameter at many values. */
final class BacktestVariants {

    private static final List<String> GUARDS =
            List.of(
                    "ruleset",
                    "guard",
                    "spoke",
                    "earnsQuote",
                    "profitQuote",
                    "maxDrawdownPct",
                    "feesQuote",
                    "opened");
    private static final List<String> VALUES =
            List.of(
                    "value",
                    "profitQuote",
                    "maxDrawdownPct",
                    "opened",
                    "laterProfitQuote",
                    "laterMaxDrawdownPct",
                    "laterOpened");

    private final Console console;

    BacktestVariants(Console console) {
        this.console = console;
    }

    int ablate(Arguments arguments, RulesetCatalog catalog, BacktestSettings settings) {
        List<Ablation.Row> rows;
        try (Progress progress = new Progress(console, "ablate")) {
            rows =
                    Ablation.run(
                            catalog,
                            arguments.texts("ruleset"),
                            settings,
                            (done, all) -> progress.at("%d of %d backtests".formatted(done, all)));
        }
        String form = arguments.required("output");
        new RowPrinter(console)
                .print(form, new Rows(GUARDS, rows.stream().map(this::guard).toList()));
        if (form.equals("table")) {
            console.out()
                    .printf(
                            "%nA guard earns what the backtest makes with it more than without it; the first row has every guard.%n");
        }
        return ExitCode.DONE;
    }

    private Map<String, Object> guard(Ablation.Row row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("ruleset", row.ruleset() == null ? "all" : row.ruleset());
        cells.put("guard", row.guard() == null ? "every guard" : row.guard());
        cells.put("spoke", row.spoke());
        cells.put("earnsQuote", row.guard() == null ? null : money(row.earnsQuote()));
        cells.put("profitQuote", money(row.without().profitQuote()));
        cells.put("maxDrawdownPct", pct(row.without()));
        cells.put("feesQuote", money(row.without().feesQuote()));
        cells.put("opened", opened(row.without()));
        return cells;
    }

    int sweep(Arguments arguments, RulesetCatalog catalog, BacktestSettings settings) {
        Sweep sweep;
        SweptParameter parameter;
        try {
            parameter = SweptParameter.of(arguments.required("sweep"));
            sweep = new Sweep(catalog, arguments.texts("ruleset"), settings, parameter);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
        List<Sweep.Row> rows;
        try (Progress progress = new Progress(console, "sweep")) {
            rows = sweep.run((done, all) -> progress.at("%d of %d backtests".formatted(done, all)));
        }
        String form = arguments.required("output");
        new RowPrinter(console)
                .print(form, new Rows(VALUES, rows.stream().map(this::value).toList()));
        if (form.equals("table")) {
            plot(sweep, settings, parameter, rows);
        }
        return ExitCode.DONE;
    }

    private void plot(
            Sweep sweep,
            BacktestSettings settings,
            SweptParameter parameter,
            List<Sweep.Row> rows) {
        List<String> labels = rows.stream().map(row -> row.value().toPlainString()).toList();
        String name = parameter.ruleset() + "." + parameter.name();
        BarPlot plot = new BarPlot(console);
        plot.print(
                "Profit by %s, %s to %s".formatted(name, settings.from(), sweep.firstTo()),
                labels,
                rows.stream().map(row -> row.first().profitQuote()).toList());
        plot.print(
                "Profit by %s, %s to %s"
                        .formatted(name, sweep.firstTo().plusDays(1), settings.to()),
                labels,
                rows.stream().map(row -> row.second().profitQuote()).toList());
        console.out().printf("%n%s%n", verdict(rows));
    }

    private static String verdict(List<Sweep.Row> rows) {
        Comparator<Sweep.Row> byFirst = Comparator.comparing(row -> row.first().profitQuote());
        Sweep.Row best = rows.stream().max(byFirst).orElseThrow();
        if (byFirst.compare(best, rows.stream().min(byFirst).orElseThrow()) == 0) {
            return "The value made no difference to the profit of the first part.";
        }
        BigDecimal later = best.second().profitQuote();
        long better =
                rows.stream()
                        .filter(row -> row.second().profitQuote().compareTo(later) > 0)
                        .count();
        return "Best in the first part: %s. In the later part it made %s; %d of the other %d values made more."
                .formatted(
                        best.value().toPlainString(),
                        money(later).toPlainString(),
                        better,
                        rows.size() - 1);
    }

    private Map<String, Object> value(Sweep.Row row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("value", row.value());
        cells.put("profitQuote", money(row.first().profitQuote()));
        cells.put("maxDrawdownPct", pct(row.first()));
        cells.put("opened", opened(row.first()));
        cells.put("laterProfitQuote", money(row.second().profitQuote()));
        cells.put("laterMaxDrawdownPct", pct(row.second()));
        cells.put("laterOpened", opened(row.second()));
        return cells;
    }

    private static long opened(BacktestResult result) {
        return result.legs() == null ? result.dealsOpened() : result.legs().openedCount();
    }

    private static BigDecimal pct(BacktestResult result) {
        return BigDecimal.valueOf(result.maxDrawdownPct()).setScale(4, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal money(BigDecimal quote) {
        return quote.setScale(4, RoundingMode.HALF_EVEN);
    }
}
