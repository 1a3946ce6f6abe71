package io.market7.cycle.backtest;

import io.market7.codec.DecisionWriter;
import io.market7.codec.FactsWriter;
import io.market7.cycle.BarClock;
import io.market7.cycle.Logs;
import io.market7.cycle.Predictor;
import io.market7.journal.SqliteJournal;
import io.market7.ruleset.engine.BoundRulesets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Runs the cycle over recorded candles with the paper venue. The same candles, rulesets, parameters
 * and settings give the same files, byte for byte.
 */
public final class Backtest {
    private final Supplier<BoundRulesets> rulesets;
    private final Predictor predictor;

    /** Decides with the given rulesets, without models. */
    public Backtest(Supplier<BoundRulesets> rulesets) {
        this(rulesets, Predictor.NONE);
    }

    /** Decides with the given rulesets on facts that a predictor has enriched. */
    public Backtest(Supplier<BoundRulesets> rulesets, Predictor predictor) {
        this.rulesets = rulesets;
        this.predictor = predictor;
    }

    /**
     * Runs and writes {@code decisions.jsonl}, {@code fills.csv}, {@code equity.csv}, {@code
     * summary.json} and {@code report.html}.
     *
     * @throws io.market7.market.MissingCandlesException when the folder lacks what is asked for
     * @throws io.market7.market.MalformedCandleException when a candle file is refused
     * @throws UncheckedIOException when a file cannot be written
     */
    public BacktestResult run(BacktestSettings settings, Progress progress) {
        if (settings.journal() == null) {
            return run(settings, Logs.none(), progress);
        }
        try (SqliteJournal journal =
                SqliteJournal.open(
                        settings.journal(),
                        FactsWriter::text,
                        decision ->
                                new String(
                                        DecisionWriter.bytesWithMoment(decision),
                                        StandardCharsets.UTF_8),
                        new BarClock(settings.firstAt()))) {
            return run(settings, new Logs(journal, journal), progress);
        }
    }

    private BacktestResult run(BacktestSettings settings, Logs logs, Progress progress) {
        BacktestResult result;
        try (BacktestRun run = new BacktestRun(settings, rulesets, predictor, logs)) {
            folder(settings.out());
            result = run.toEnd(progress);
        }
        OutputFile.write(settings.out().resolve("summary.json"), Summary.text(result));
        OutputFile.write(settings.out().resolve("report.html"), Report.html(result));
        return result;
    }

    private static void folder(Path out) {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create " + out, e);
        }
    }
}
