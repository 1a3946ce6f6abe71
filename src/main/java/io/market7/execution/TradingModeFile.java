package io.market7.execution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Keeps the trading mode over restarts, as one word in a file that a person can write too. */
public final class TradingModeFile {

    private final Path file;

    /**
     * @param file where the word stands
     */
    public TradingModeFile(Path file) {
        this.file = file;
    }

    /**
     * Replaces the word; on disk when this returns.
     *
     * @throws IOException when it cannot be written
     */
    public void save(TradingMode mode) throws IOException {
        AtomicFile.replace(file, (mode.name() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the word.
     *
     * @return {@link TradingMode#RUNNING} when there is no file
     * @throws IOException when the file holds anything but a mode; nothing must be traded then
     */
    public TradingMode load() throws IOException {
        if (!Files.exists(file)) {
            return TradingMode.RUNNING;
        }
        String word = Files.readString(file).strip();
        for (TradingMode mode : TradingMode.values()) {
            if (mode.name().equals(word)) {
                return mode;
            }
        }
        throw new IOException(
                "The file %s holds %s. Expected one of %s."
                        .formatted(file, word, Arrays.toString(TradingMode.values())));
    }
}
