package io.market7.market;

import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Picks the files of a folder that answer a request. */
final class FileChoice {

    private final RecordedRequest request;
    private final List<CandleFile> files;
    private final Timeframe base;

    FileChoice(RecordedRequest request) {
        this.request = request;
        this.files = CandleFile.in(request.folder());
        this.base = request.base() == null ? shortestCovering() : request.base();
    }

    /** Returns the shortest bars to deliver. */
    Timeframe base() {
        return base;
    }

    private Timeframe shortestCovering() {
        return List.of(Timeframe.M1, Timeframe.M5, Timeframe.M15).stream()
                .filter(each -> request.symbols().stream().allMatch(s -> covered(s, each)))
                .findFirst()
                .orElseThrow(this::nothingCovers);
    }

    private boolean covered(Symbol symbol, Timeframe timeframe) {
        return file(symbol, timeframe)
                .flatMap(CandleSpan::of)
                .filter(span -> span.covers(request))
                .isPresent();
    }

    /** Returns the file to read: of the base itself, else the longest bars shorter than it. */
    CandleFile baseFile(Symbol symbol) {
        return files.stream()
                .filter(each -> each.symbol().equals(symbol))
                .filter(each -> each.timeframe().compareTo(base) <= 0)
                .max(Comparator.comparing(CandleFile::timeframe))
                .orElseThrow(() -> noFile(symbol));
    }

    /** Returns the 1h file of a symbol, if there is one. */
    Optional<CandleFile> hourFile(Symbol symbol) {
        return file(symbol, Timeframe.H1);
    }

    private Optional<CandleFile> file(Symbol symbol, Timeframe timeframe) {
        return files.stream()
                .filter(each -> each.symbol().equals(symbol) && each.timeframe() == timeframe)
                .findFirst();
    }

    private MissingCandlesException noFile(Symbol symbol) {
        return new MissingCandlesException(
                "%s has no file for %s with bars of %s or shorter. Expected %s-%s.csv or .csv.gz; found %s."
                        .formatted(
                                request.folder(),
                                symbol,
                                base.label(),
                                symbol,
                                base.label(),
                                found(List.of(symbol))));
    }

    private MissingCandlesException nothingCovers() {
        return new MissingCandlesException(
                "%s has no bars of 15m or shorter for every one of %s from %s to %s. Found %s. Narrow the range or name fewer symbols."
                        .formatted(
                                request.folder(),
                                request.symbols(),
                                request.from(),
                                request.to(),
                                found(request.symbols())));
    }

    private String found(List<Symbol> symbols) {
        String spans =
                files.stream()
                        .filter(each -> symbols.contains(each.symbol()))
                        .flatMap(each -> CandleSpan.of(each).stream())
                        .map(CandleSpan::toString)
                        .collect(Collectors.joining(", "));
        return spans.isEmpty() ? "none" : spans;
    }
}
