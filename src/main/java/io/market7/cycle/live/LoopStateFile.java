package io.market7.cycle.live;

import io.market7.execution.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps a {@link LoopState} as JSON in one file that is replaced in one step: after a crash it
 * holds the old state or the new one, never half of either.
 */
final class LoopStateFile {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final Path file;

    LoopStateFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** Replaces the file; on disk when this returns. */
    void save(LoopState state) {
        try {
            AtomicFile.replace(file, MAPPER.writeValueAsBytes(state));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot save the trading state to " + file, e);
        }
    }

    /**
     * Reads the state; empty when there is no file yet.
     *
     * @throws IllegalStateException when the file is damaged or of another version
     */
    Optional<LoopState> load() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        LoopState state = parse();
        if (state.version() != LoopState.VERSION) {
            throw new IllegalStateException(
                    "The trading state in %s has version %d. Expected %d; move the file away to start anew."
                            .formatted(file, state.version(), LoopState.VERSION));
        }
        return Optional.of(state);
    }

    private LoopState parse() {
        try {
            return MAPPER.readValue(Files.readAllBytes(file), LoopState.class);
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    "The trading state in %s cannot be read: %s. Expected what this program wrote; restore it or move it away."
                            .formatted(file, e.getOriginalMessage()),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the trading state in " + file, e);
        }
    }
}
