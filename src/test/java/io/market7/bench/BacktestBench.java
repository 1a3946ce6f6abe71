package io.market7.bench;

import io.market7.cycle.backtest.Backtest;
import io.market7.cycle.backtest.BacktestResult;
import io.market7.cycle.backtest.BacktestSettings;
import io.market7.domain.market.Symbol;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.engine.BoundRulesets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The backtest over one month and over four, to show that its cost grows with the bars and not
 * faster.
 */
final class BacktestBench {

    private static final Path DATA =
            Path.of(
                    System.getProperty("market7.data", BenchHome.path("../shared/data").toString()),
                    "spot");
    private static final List<Symbol> SYMBOLS =
            Stream.of("BTCUSDT", "ETHUSDT", "BNBUSDT", "SOLUSDT").map(Symbol::of).toList();

    private BacktestBench() {}

    static List<BenchRow> run() throws IOException {
        if (!Files.isDirectory(DATA)) {
            System.err.println("market data not found at " + DATA + ": backtest skipped");
            return List.of();
        }
        System.err.println("Measuring the backtest, about a minute.");
        try (BoundRulesets rulesets =
                RulesetCatalog.open(BenchHome.path("rules"), BenchHome.path("config/rulesets.yaml"))
                        .bind(Map.of())) {
            measure(rulesets, "warm-up", LocalDate.parse("2025-01-31"));
            List<BenchRow> rows = new ArrayList<>();
            rows.add(measure(rulesets, "backtest.month", LocalDate.parse("2025-01-31")));
            rows.add(measure(rulesets, "backtest.fourMonths", LocalDate.parse("2025-04-30")));
            return rows;
        }
    }

    private static BenchRow measure(BoundRulesets rulesets, String name, LocalDate to)
            throws IOException {
        Path out = Files.createTempDirectory("market7-bench");
        try {
            BacktestSettings settings =
                    BacktestSettings.of(DATA, SYMBOLS, LocalDate.parse("2025-01-01"), to, out);
            long start = System.nanoTime();
            BacktestResult result = new Backtest(() -> rulesets).run(settings, (done, total) -> {});
            double micros = (System.nanoTime() - start) / 1_000.0;
            return new BenchRow(name, "wall us/bar", micros / result.bars(), 0, null, null);
        } finally {
            try (Stream<Path> files = Files.list(out)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(out);
        }
    }
}
