package io.market7.cycle.dataset;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/** Files of made-up 15m candles. */
public final class SyntheticCandles {
    private static final long START = Instant.parse("2025-01-01T00:00:00Z").toEpochMilli();
    private static final long BAR = 900_000;

    private SyntheticCandles() {}

    /**
     * Writes candles of a pair.
     *
     * @param bars how many
     * @param distortFrom bars from here on are another market altogether
     */
    public static void write(Path folder, String symbol, int bars, int distortFrom) {
        SplittableRandom random = new SplittableRandom(symbol.hashCode());
        try (Writer out =
                new OutputStreamWriter(
                        new GZIPOutputStream(
                                Files.newOutputStream(folder.resolve(symbol + "-15m.csv.gz"))),
                        StandardCharsets.UTF_8)) {
            out.write("open_time_ms,open,high,low,close,volume\n");
            double close = 100;
            for (int bar = 0; bar < bars; bar++) {
                double open = close;
                double step = random.nextDouble(-0.8, 0.8);
                close = open * (1 + (bar >= distortFrom ? -3 * Math.abs(step) : step) / 100);
                if (close < 10) {
                    close = 100;
                }
                double high = Math.max(open, close) * 1.001;
                double low = Math.min(open, close) * 0.999;
                out.write(
                        String.format(
                                Locale.ROOT,
                                "%d,%.4f,%.4f,%.4f,%.4f,%.2f%n",
                                START + bar * BAR,
                                open,
                                high,
                                low,
                                close,
                                random.nextDouble(100, 1000)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
