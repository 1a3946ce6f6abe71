package io.market7.market;

import io.market7.domain.market.Symbol;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a folder that tell mark prices and funding rates. */
record ContractFiles(Path folder) {

    /** Returns the file of hourly mark prices. */
    Path mark(Symbol symbol) {
        return file(symbol + "-mark-1h");
    }

    /** Returns the file of funding rates. */
    Path funding(Symbol symbol) {
        return file(symbol + "-funding");
    }

    private Path file(String name) {
        List<Path> spellings =
                Stream.of(".csv", ".csv.gz").map(end -> folder.resolve(name + end)).toList();
        return spellings.stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(
                        () ->
                                new MissingCandlesException(
                                        "%s has no file %s.csv or .csv.gz. Expected one for every traded contract: positions are liquidated at the mark price and pay funding."
                                                .formatted(folder, name)));
    }
}
