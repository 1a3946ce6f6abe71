package io.market7.market;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Made-up candles, files of them, and the place of the recorded ones. */
final class Candles {

    static final Instant START = Instant.parse("2025-03-01T00:00:00Z");

    private Candles() {}

    /** Returns the folder of recorded data; skips the calling test when it is absent. */
    static Path recorded(String folder) {
        Path data = Path.of(System.getProperty("market7.data", "../shared/data"));
        assumeTrue(Files.isDirectory(data), "market data not found at " + data + ": skipped");
        return data.resolve(folder);
    }

    /** Returns {@code count} bars from {@code start}, a random walk with odd volumes. */
    static List<Candle> walk(long seed, Timeframe timeframe, Instant start, int count) {
        Random random = new Random(seed);
        List<Candle> bars = new ArrayList<>();
        long close = 10_000;
        for (int i = 0; i < count; i++) {
            long open = close;
            close = Math.max(100, open + random.nextInt(201) - 100);
            long high = Math.max(open, close) + random.nextInt(50);
            long low = Math.min(open, close) - random.nextInt(50);
            long volume = random.nextInt(1_000_000);
            Instant openAt = start.plus(timeframe.length().multipliedBy(i));
            bars.add(bar(timeframe, openAt, open, high, low, close, volume));
        }
        return bars;
    }

    static Candle bar(Timeframe timeframe, Instant openAt, long... values) {
        return new Candle(
                timeframe,
                openAt,
                BigDecimal.valueOf(values[0], 2),
                BigDecimal.valueOf(values[1], 2),
                BigDecimal.valueOf(values[2], 2),
                BigDecimal.valueOf(values[3], 2),
                BigDecimal.valueOf(values[4], 5),
                BigDecimal.valueOf(values[4] * values[3], 7));
    }

    /** Resamples in one go. */
    static List<Candle> resampled(List<Candle> bars, Timeframe to) {
        Resampler resampler = new Resampler(bars.get(0).timeframe(), to);
        return bars.stream().map(resampler::onCandle).flatMap(Optional::stream).toList();
    }

    /** Writes bars as {@code SYMBOL-INTERVAL.csv}. */
    static Path write(Path folder, Symbol symbol, List<Candle> bars) {
        List<String> lines = new ArrayList<>();
        lines.add("open_time_ms,open,high,low,close,volume,quote_volume");
        bars.forEach(each -> lines.add(line(each)));
        Path file = folder.resolve(symbol + "-" + bars.get(0).timeframe().label() + ".csv");
        try {
            file.toFile().deleteOnExit();
            return Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a folder for one try of a property; it goes with the virtual machine. */
    static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("market7-feed");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String line(Candle bar) {
        return String.join(
                ",",
                Long.toString(bar.openAt().toEpochMilli()),
                bar.open().toPlainString(),
                bar.high().toPlainString(),
                bar.low().toPlainString(),
                bar.close().toPlainString(),
                bar.volume().toPlainString(),
                bar.quoteVolume() == null ? "" : bar.quoteVolume().toPlainString());
    }

    /** Reads a feed to its end. */
    static List<SymbolCandle> drain(CandleFeed feed) {
        List<SymbolCandle> all = new ArrayList<>();
        for (Optional<SymbolCandle> next = feed.next(); next.isPresent(); next = feed.next()) {
            all.add(next.get());
        }
        return all;
    }

    static List<Candle> of(List<SymbolCandle> all, Symbol symbol, Timeframe timeframe) {
        return all.stream()
                .filter(each -> each.symbol().equals(symbol))
                .map(SymbolCandle::candle)
                .filter(each -> each.timeframe() == timeframe)
                .toList();
    }

    /** Returns whether two bars have the same time, prices and volume, whatever their scales. */
    static boolean same(Candle a, Candle b) {
        return a.openAt().equals(b.openAt())
                && a.open().compareTo(b.open()) == 0
                && a.high().compareTo(b.high()) == 0
                && a.low().compareTo(b.low()) == 0
                && a.close().compareTo(b.close()) == 0
                && a.volume().subtract(b.volume()).abs().doubleValue()
                        <= 1e-6 * b.volume().doubleValue();
    }
}
