package io.market7.cycle.backtest;

import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.engine.BoundRulesets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The same candles lived through with two versions of a ruleset, the first with a journal, so that
 * its moments can be decided with both. The folder goes when it is closed.
 */
public final class PairedBacktests implements AutoCloseable {

    private final Path folder;
    private final BacktestResult before;
    private final BacktestResult after;

    /**
     * Runs both.
     *
     * @param before label of the first version
     * @param after label of the second
     * @param settings what to run over; where the files go is not asked for
     * @param progress hears bars of both together
     */
    public PairedBacktests(
            RulesetCatalog catalog,
            String before,
            String after,
            BacktestSettings settings,
            Progress progress) {
        try {
            this.folder = Files.createTempDirectory("market7-compare");
        } catch (IOException e) {
            throw new UncheckedIOException("The files of a comparison cannot be written", e);
        }
        BacktestSettings first = settings.withOut(folder.resolve("before")).withJournal(journal());
        this.before =
                run(catalog, before, first, (done, total) -> progress.onProgress(done, 2 * total));
        this.after =
                run(
                        catalog,
                        after,
                        settings.withOut(folder.resolve("after")),
                        (done, total) -> progress.onProgress(total + done, 2 * total));
    }

    private static BacktestResult run(
            RulesetCatalog catalog, String label, BacktestSettings settings, Progress progress) {
        try (BoundRulesets bound = catalog.bind(List.of(label), settings.overrides())) {
            return new Backtest(() -> bound).run(settings, progress);
        }
    }

    /** Returns the journal of the first backtest. */
    public Path journal() {
        return folder.resolve("journal");
    }

    /** Returns what came of the first version. */
    public BacktestResult before() {
        return before;
    }

    /** Returns what came of the second version. */
    public BacktestResult after() {
        return after;
    }

    @Override
    public void close() {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The files of a comparison cannot be deleted", e);
        }
    }
}
