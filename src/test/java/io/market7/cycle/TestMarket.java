package io.market7.cycle;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.market.CandleFeed;
import io.market7.market.GapListener;
import io.market7.market.RecordedFeed;
import io.market7.market.RecordedRequest;
import io.market7.market.SimulatedFeed;
import io.market7.market.SimulatedSymbol;
import io.market7.market.Simulation;
import io.market7.market.SymbolCandle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Candles for tests: simulated, or recorded where the folder exists. */
public final class TestMarket {
    public static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

    private TestMarket() {}

    /** Three simulated symbols over some days. */
    public static Simulation simulation(long seed, int days) {
        List<SimulatedSymbol> symbols = SimulatedSymbol.defaults();
        return new Simulation(
                seed,
                Market.SPOT,
                List.of(symbols.get(0), symbols.get(3), symbols.get(6)),
                START,
                START.plus(Duration.ofDays(days)).plusSeconds(1));
    }

    public static List<Symbol> symbols(Simulation simulation) {
        return simulation.symbols().stream().map(SimulatedSymbol::symbol).sorted().toList();
    }

    public static List<SymbolCandle> candles(Simulation simulation) {
        return all(new SimulatedFeed(simulation));
    }

    public static List<SymbolCandle> all(CandleFeed feed) {
        List<SymbolCandle> all = new ArrayList<>();
        for (Optional<SymbolCandle> next = feed.next(); next.isPresent(); next = feed.next()) {
            all.add(next.get());
        }
        feed.close();
        return all;
    }

    /** A feed of these candles. */
    public static CandleFeed feed(List<SymbolCandle> candles) {
        Iterator<SymbolCandle> each = candles.iterator();
        return new CandleFeed() {
            @Override
            public Optional<SymbolCandle> next() {
                return each.hasNext() ? Optional.of(each.next()) : Optional.empty();
            }

            @Override
            public void close() {}
        };
    }

    /** The recorded spot folder; the test is skipped when it is absent. */
    public static Path recorded() {
        return recorded("spot");
    }

    private static Path recorded(String folder) {
        Path data = Path.of(System.getProperty("market7.data", "../shared/data"));
        Path dir = data.resolve(folder);
        assumeTrue(Files.isDirectory(dir), "market data not found at " + data + ": skipped");
        return dir;
    }

    /** Recorded candles of BTC and one more symbol from some days before a month to its end. */
    public static List<SymbolCandle> recorded(Instant from, Instant to, List<Symbol> symbols) {
        return recorded("spot", Timeframe.M15, from, to, symbols);
    }

    /** The same of another folder and other base bars. */
    static List<SymbolCandle> recorded(
            String folder, Timeframe base, Instant from, Instant to, List<Symbol> symbols) {
        RecordedRequest request =
                new RecordedRequest(
                        recorded(folder),
                        Market.SPOT,
                        symbols,
                        base,
                        from,
                        to,
                        Duration.ofDays(60));
        return all(new RecordedFeed(request, GapListener.none()));
    }

    /** Writes base bars as a folder of recorded candles. */
    public static Path write(Path folder, List<SymbolCandle> candles, Timeframe base) {
        TreeMap<String, StringBuilder> files = new TreeMap<>();
        for (SymbolCandle each : candles) {
            if (each.candle().timeframe() == base) {
                files.computeIfAbsent(
                                each.symbol() + "-" + base.label() + ".csv",
                                name ->
                                        new StringBuilder(
                                                "open_time_ms,open,high,low,close,volume,quote_volume,trades\n"))
                        .append(row(each))
                        .append('\n');
            }
        }
        files.forEach((name, text) -> write(folder.resolve(name), text.toString()));
        return folder;
    }

    private static String row(SymbolCandle each) {
        var candle = each.candle();
        return String.join(
                ",",
                Long.toString(candle.openAt().toEpochMilli()),
                candle.open().toPlainString(),
                candle.high().toPlainString(),
                candle.low().toPlainString(),
                candle.close().toPlainString(),
                candle.volume().toPlainString(),
                candle.quoteVolume().toPlainString(),
                "1");
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
