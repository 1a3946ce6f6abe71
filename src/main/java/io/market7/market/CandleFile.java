package io.market7.market;

import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A recorded series: {@code SYMBOL-INTERVAL.csv} or {@code .csv.gz}.
 *
 * @param path where it lies
 * @param symbol traded pair
 * @param timeframe length of its bars
 */
public record CandleFile(Path path, Symbol symbol, Timeframe timeframe) {

    private static final Pattern NAME =
            Pattern.compile("([A-Z0-9]{3,30})-(1m|5m|15m|1h|4h|1d)\\.csv(\\.gz)?");

    /** Returns the file as its name describes it; empty when it is no candle file. */
    public static Optional<CandleFile> of(Path path) {
        Matcher name = NAME.matcher(path.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        Symbol symbol = Symbol.of(name.group(1));
        return Optional.of(new CandleFile(path, symbol, Timeframe.of(name.group(2))));
    }

    /**
     * Returns the candle files of a folder, sorted by name; where both spellings exist the plain
     * one comes first.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static List<CandleFile> in(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().map(CandleFile::of).flatMap(Optional::stream).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the candle folder " + folder, e);
        }
    }
}
