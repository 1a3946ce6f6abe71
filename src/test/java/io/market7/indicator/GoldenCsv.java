package io.market7.indicator;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A table of expected values; skips the calling test when the market data is absent. */
final class GoldenCsv {

    private final List<String> header;
    private final List<String[]> rows = new ArrayList<>();

    private GoldenCsv(BufferedReader reader) throws IOException {
        header = List.of(reader.readLine().split(",", -1));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            rows.add(line.split(",", -1));
        }
    }

    static GoldenCsv read(String name) {
        Path folder = Path.of(System.getProperty("market7.data", "../shared/data"));
        assumeTrue(Files.isDirectory(folder), "market data not found at " + folder + ": skipped");
        Path file = folder.resolve("golden").resolve(name);
        try (InputStream raw = Files.newInputStream(file);
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return new GoldenCsv(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int rows() {
        return rows.size();
    }

    /** Returns the text of a cell, empty where the row ends early. */
    String text(int row, String column) {
        int index = header.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException(column + " is not one of " + header);
        }
        String[] cells = rows.get(row);
        return index < cells.length ? cells[index].trim() : "";
    }

    /** Returns a cell as a number, NaN when empty. */
    double number(int row, String column) {
        String text = text(row, column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    /** Returns the row as a bar; columns are spelled as in the header. */
    Bar bar(int row, String high, String low, String close) {
        return new Bar(row, number(row, high), number(row, low), number(row, close), 1);
    }
}
