package io.market7.cycle.backtest;

import io.market7.ruleset.engine.BoundRulesets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Runs backtests whose files nobody wants to keep. */
final class Trial {

    private Trial() {}

    /** Runs one, lets somebody look at its folder, and throws that away. */
    static <T> T run(
            BoundRulesets rulesets, BacktestSettings settings, Function<BacktestResult, T> look) {
        try {
            Path folder = Files.createTempDirectory("market7-trial");
            try {
                BacktestSettings aside = settings.withOut(folder).withThreads(1);
                return look.apply(new Backtest(() -> rulesets).run(aside, (done, all) -> {}));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The files of a trial cannot be written", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
