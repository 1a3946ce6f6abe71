package io.market7.cycle.shadow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * Differences, one line each, the newest last. When the file is full it becomes the older one of
 * two, so that neither grows without end. Safe for use by many threads.
 */
public final class ShadowFile {

    private static final String NAME = "shadow.jsonl";
    private static final String OLDER = "shadow.older.jsonl";
    private static final long FULL_BYTES = 50_000_000;

    private final Path folder;

    /** Keeps the file in {@code folder}. */
    public ShadowFile(Path folder) {
        this.folder = folder;
    }

    /** Appends one line. */
    synchronized void append(String line) {
        Path file = folder.resolve(NAME);
        try {
            if (Files.exists(file) && Files.size(file) > FULL_BYTES) {
                Files.move(
                        file,
                        folder.resolve(OLDER),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(
                    file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The differences of shadows cannot be written", e);
        }
    }

    /**
     * Returns lines, the newest first; a line a crash cut off is none.
     *
     * @param wanted which
     * @param limit how many at most
     */
    public synchronized List<String> newest(Predicate<String> wanted, int limit) {
        Deque<String> newest = new ArrayDeque<>();
        for (String name : List.of(OLDER, NAME)) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                read(file, wanted, limit, newest);
            }
        }
        List<String> lines = new ArrayList<>(newest);
        Collections.reverse(lines);
        return lines;
    }

    private static void read(Path file, Predicate<String> wanted, int limit, Deque<String> newest) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.endsWith("}") && wanted.test(line)) {
                    newest.addLast(line);
                    if (newest.size() > limit) {
                        newest.removeFirst();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The differences of shadows cannot be read", e);
        }
    }
}
