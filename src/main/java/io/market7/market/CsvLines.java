package io.market7.market;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The lines of a plain or gzipped text file, counted. */
final class CsvLines implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final BufferedReader reader;
    private long line;

    CsvLines(Path path) {
        this.path = path;
        try {
            reader = open(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the candle file " + path, e);
        }
    }

    private static BufferedReader open(Path path) throws IOException {
        InputStream raw = Files.newInputStream(path);
        try {
            boolean zipped = path.getFileName().toString().endsWith(".gz");
            InputStream plain = zipped ? new GZIPInputStream(raw, BUFFER) : raw;
            return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), BUFFER);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /** Returns the next line, null at the end. */
    String next() {
        try {
            line++;
            return reader.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot read %s after line %d".formatted(path, line - 1), e);
        }
    }

    /** Returns the number of the line read last, the first being 1. */
    long line() {
        return line;
    }

    MalformedCandleException malformed(String fault) {
        return new MalformedCandleException(path, line, fault);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + path, e);
        }
    }
}
