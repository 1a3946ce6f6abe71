package io.market7.market.binance;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A series that is being downloaded, as {@code NAME.csv.part} until it is whole. Rows are appended
 * page by page; a page that was cut off by a kill is cut off to its last whole row.
 */
final class SeriesFile {

    private final Path whole;
    private final Path part;
    private final String header;

    private SeriesFile(Path whole, String header) {
        this.whole = whole;
        this.part = whole.resolveSibling(whole.getFileName() + ".part");
        this.header = header;
    }

    /** Opens a series where an earlier download left off, or anew. */
    static SeriesFile open(Path folder, String name, String header) throws IOException {
        Files.createDirectories(folder);
        SeriesFile file = new SeriesFile(folder.resolve(name + ".csv"), header);
        if (Files.exists(file.whole)) {
            Files.move(file.whole, file.part, StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(file.part)) {
            Files.writeString(file.part, header + "\n");
        }
        file.mend();
        return file;
    }

    private void mend() throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(part.toFile(), "rw")) {
            long end = bytes.length();
            while (end > 0 && byteAt(bytes, end - 1) != '\n') {
                end--;
            }
            bytes.setLength(end);
        }
        String found = first().orElse("");
        if (found.isEmpty()) {
            Files.writeString(part, header + "\n");
        } else if (!found.equals(header)) {
            throw new IOException(
                    "%s begins with %s. Expected %s; another --out leaves it alone."
                            .formatted(part, found, header));
        }
    }

    private static int byteAt(RandomAccessFile bytes, long at) throws IOException {
        bytes.seek(at);
        return bytes.read();
    }

    private Optional<String> first() throws IOException {
        try (var lines = Files.lines(part)) {
            return lines.findFirst();
        }
    }

    /** Returns the time of the first row; empty when there is none. */
    Optional<Instant> firstAt() throws IOException {
        try (var lines = Files.lines(part)) {
            return lines.skip(1).findFirst().map(SeriesFile::at);
        }
    }

    /** Returns the time of the last row; empty when there is none. */
    Optional<Instant> lastAt() throws IOException {
        try (var lines = Files.lines(part)) {
            return lines.skip(1).reduce((before, last) -> last).map(SeriesFile::at);
        }
    }

    private static Instant at(String row) {
        int comma = row.indexOf(',');
        return Instant.ofEpochMilli(Long.parseLong(comma < 0 ? row : row.substring(0, comma)));
    }

    void append(List<String> rows) throws IOException {
        byte[] page = (String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
        Files.write(part, page, StandardOpenOption.APPEND);
    }

    /** Says that the series is whole; one without rows leaves no file. */
    void finish() throws IOException {
        if (lastAt().isEmpty()) {
            Files.delete(part);
        } else {
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public String toString() {
        return whole.toString();
    }
}
