package io.market7.market.binance;

import io.market7.domain.leverage.FundingRate;
import io.market7.domain.market.Candle;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.market.ManifestWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Downloads history into recorded files. What is there already is kept and gone on from, so that a
 * download that was ended by anything is simply started again.
 */
public final class HistoryFetch {

    private static final String BARS = "open_time_ms,open,high,low,close,volume,quote_volume";
    private static final String MARKS = "open_time_ms,open,high,low,close";
    private static final String FUNDING = "funding_time_ms,funding_rate";

    private final BinanceRest rest;
    private final HistoryRequest request;
    private final Consumer<String> progress;
    private Instant closedAt;

    /**
     * @param progress is told, in a few words, how far it is
     */
    public HistoryFetch(BinanceRest rest, HistoryRequest request, Consumer<String> progress) {
        this.rest = rest;
        this.request = request;
        this.progress = progress;
    }

    /** Rows of one kind from an instant on, oldest first, at most one page. */
    private interface Pages {
        List<Row> from(Instant from) throws InterruptedException;
    }

    private record Row(Instant at, String text) {}

    /**
     * Downloads everything that is missing and writes the manifest.
     *
     * @throws BinanceException when the exchange does not answer, or knows a symbol not
     * @throws IOException when a file cannot be written, or holds something else
     */
    public void run() throws IOException, InterruptedException {
        String source = request.market() == Market.SPOT ? "binance spot" : "binance usdt-m futures";
        claim(source);
        Instant now = ServerTime.of(rest).now();
        closedAt = now.isBefore(request.to()) ? now : request.to();
        for (Symbol symbol : request.symbols()) {
            for (Timeframe timeframe : request.timeframes()) {
                bars(symbol, timeframe);
            }
            if (request.market() == Market.FUTURES) {
                contract(symbol);
            }
        }
        ManifestWriter.write(request.out(), source);
    }

    /** A folder holds one market: spot and futures of one name never meet in one series. */
    private void claim(String source) throws IOException {
        Path mark = Files.createDirectories(request.out()).resolve(".source");
        String found = Files.exists(mark) ? Files.readString(mark).strip() : source;
        if (!found.equals(source)) {
            throw new IOException(
                    "%s holds %s, and %s is asked for. Expected another --out."
                            .formatted(request.out(), found, source));
        }
        Files.writeString(mark, source + "\n");
    }

    private void bars(Symbol symbol, Timeframe timeframe) throws IOException, InterruptedException {
        Bars bars = new Bars(rest);
        Instant closed = timeframe.openOf(closedAt);
        series(
                symbol + "-" + timeframe.label(),
                BARS,
                timeframe.length(),
                from ->
                        bars.page(symbol, timeframe, grid(timeframe, from), closed).stream()
                                .map(HistoryFetch::row)
                                .toList());
    }

    private static Instant grid(Timeframe timeframe, Instant from) {
        Instant open = timeframe.openOf(from);
        return open.equals(from) ? open : open.plus(timeframe.length());
    }

    private void contract(Symbol symbol) throws IOException, InterruptedException {
        Contracts contracts = new Contracts(rest);
        Instant closed = Timeframe.H1.openOf(closedAt);
        series(
                symbol + "-mark-1h",
                MARKS,
                Timeframe.H1.length(),
                from ->
                        contracts.marks(symbol, grid(Timeframe.H1, from), closed).stream()
                                .map(each -> new Row(each.openAt(), text(each)))
                                .toList());
        series(
                symbol + "-funding",
                FUNDING,
                Duration.ofMillis(1),
                from ->
                        from.isBefore(closedAt)
                                ? contracts.funding(symbol, from, closedAt).stream()
                                        .map(HistoryFetch::row)
                                        .toList()
                                : List.of());
    }

    private void series(String name, String header, Duration step, Pages pages)
            throws IOException, InterruptedException {
        SeriesFile file = SeriesFile.open(request.out(), name, header);
        refuseEarlier(file, pages);
        Optional<Instant> last = file.lastAt();
        Instant next = last.isPresent() ? last.get().plus(step) : request.from();
        for (List<Row> page = pages.from(next); !page.isEmpty(); page = pages.from(next)) {
            file.append(page.stream().map(Row::text).toList());
            Instant at = page.get(page.size() - 1).at();
            next = at.plus(step);
            progress.accept(name + " until " + at);
        }
        file.finish();
    }

    /** Rows are only ever appended, so that a file cannot be given an earlier beginning. */
    private void refuseEarlier(SeriesFile file, Pages pages)
            throws IOException, InterruptedException {
        Optional<Instant> first = file.firstAt();
        if (first.isPresent() && first.get().isAfter(request.from())) {
            List<Row> page = pages.from(request.from());
            if (!page.isEmpty() && page.get(0).at().isBefore(first.get())) {
                file.finish();
                throw new IOException(
                        "%s begins at %s, and %s is asked for. Expected a beginning no earlier, or another --out."
                                .formatted(file, first.get(), request.from()));
            }
        }
    }

    private static Row row(Candle bar) {
        String text =
                List.of(
                                bar.open(),
                                bar.high(),
                                bar.low(),
                                bar.close(),
                                bar.volume(),
                                bar.quoteVolume())
                        .stream()
                        .map(HistoryFetch::plain)
                        .collect(Collectors.joining(","));
        return new Row(bar.openAt(), bar.openAt().toEpochMilli() + "," + text);
    }

    private static String text(Contracts.MarkRow row) {
        return row.openAt().toEpochMilli()
                + ","
                + row.prices().stream().map(HistoryFetch::plain).collect(Collectors.joining(","));
    }

    private static Row row(FundingRate stamp) {
        return new Row(
                stamp.at(), stamp.at().toEpochMilli() + "," + stamp.rateRatio().toPlainString());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
