package io.market7.wirevenue.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that happened on the venue, in order, as lines of JSON: what a crash test counts.
 * Lines are only ever added.
 */
public final class Ledger {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<String> lines = new ArrayList<>();
    private final Path file;

    private Ledger(Path file) {
        this.file = file;
    }

    /** Returns a ledger in memory. */
    public static Ledger inMemory() {
        return new Ledger(null);
    }

    /** Returns a ledger that is written to a file too, each line before anybody is answered. */
    public static Ledger to(Path file) {
        return new Ledger(file);
    }

    /** Adds a line: its number, market, kind, time and what belongs to it. */
    public synchronized void add(String market, String kind, long at, Map<String, ?> body) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("n", lines.size() + 1);
        line.put("market", market);
        line.put("kind", kind);
        line.put("at", at);
        line.putAll(body);
        String text = JSON.writeValueAsString(line);
        if (file != null) {
            write(text + "\n");
        }
        lines.add(text);
    }

    private void write(String text) {
        try {
            Files.write(
                    file,
                    text.getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger cannot be written to " + file, e);
        }
    }

    /** Returns every line so far. */
    public synchronized List<String> lines() {
        return List.copyOf(lines);
    }
}
