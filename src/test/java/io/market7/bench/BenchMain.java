package io.market7.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.openjdk.jmh.runner.RunnerException;
import tools.jackson.databind.ObjectMapper;

/**
 * {@code ./market7 bench}: measures and prints a table, and with {@code --json FILE} an array for
 * scripts.
 */
public final class BenchMain {

    private static final Set<String> KNOWN =
            new TreeSet<>(
                    Set.of(
                            "decision",
                            "explain",
                            "indicators",
                            "journal",
                            "predict",
                            "backtest",
                            "http",
                            "reload"));

    private BenchMain() {}

    public static void main(String[] arguments)
            throws IOException, RunnerException, InterruptedException {
        List<String> wanted = new ArrayList<>(List.of(arguments));
        Path json = option(wanted, "--json");
        if (wanted.contains("--help") || !KNOWN.containsAll(wanted)) {
            System.err.println(
                    "Usage: ./market7 bench [decision] [explain] [indicators] [journal] [predict] [backtest] [http] [reload] [--json FILE]; found "
                            + wanted);
            System.exit(wanted.contains("--help") ? 0 : 2);
        }
        List<BenchRow> rows = new ArrayList<>();
        for (String name : wanted.isEmpty() ? KNOWN : wanted) {
            rows.addAll(measure(name));
        }
        print(rows);
        if (json != null) {
            Files.writeString(
                    json,
                    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(rows));
        }
    }

    private static List<BenchRow> measure(String name)
            throws RunnerException, IOException, InterruptedException {
        return switch (name) {
            case "decision" -> JmhRun.of(DecisionBenchmark.class);
            case "explain" -> JmhRun.of(ExplainBenchmark.class);
            case "indicators" -> JmhRun.of(IndicatorBenchmark.class);
            case "predict" -> PredictBench.run();
            case "journal" -> JournalBench.run();
            case "backtest" -> BacktestBench.run();
            case "http" -> HttpBench.run();
            case "reload" -> ReloadBench.run();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Path option(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        if (at < 0 || at + 1 >= arguments.size()) {
            return null;
        }
        arguments.remove(at);
        return Path.of(arguments.remove(at));
    }

    private static void print(List<BenchRow> rows) {
        System.out.println(
                "Java %s, %d processors, %s"
                        .formatted(
                                System.getProperty("java.version"),
                                Runtime.getRuntime().availableProcessors(),
                                System.getProperty("os.arch")));
        System.out.printf(
                Locale.ROOT,
                "%-28s %14s %10s %14s %14s  %s%n",
                "benchmark",
                "value",
                "error",
                "ratio to floor",
                "bytes/op",
                "unit");
        for (BenchRow row : rows) {
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %14.3f %10.3f %14s %14s  %s%n",
                    row.benchmark(),
                    row.value(),
                    row.error(),
                    row.ratioToFloor() == null
                            ? "-"
                            : String.format(Locale.ROOT, "%.2f", row.ratioToFloor()),
                    row.allocatedBytes() == null
                            ? "-"
                            : String.format(Locale.ROOT, "%.0f", row.allocatedBytes()),
                    row.unit());
        }
    }
}
