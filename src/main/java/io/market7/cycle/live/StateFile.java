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
 * A record that outlives the process, in a file of its own: after a crash it holds the old state or
 * the new one.
 */
final class StateFile<T> {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final Path file;
    private final Class<T> type;
    private final String what;

    /**
     * @param what what the file holds, for messages, e.g. {@code trading state}
     */
    StateFile(Path file, Class<T> type, String what) {
        this.file = file.toAbsolutePath();
        this.type = type;
        this.what = what;
    }

    /** Replaces the file; on disk when this returns. */
    void save(T state) {
        try {
            AtomicFile.replace(file, MAPPER.writeValueAsBytes(state));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot save the %s to %s".formatted(what, file), e);
        }
    }

    /**
     * Reads the state; empty when there is no file yet.
     *
     * @throws IllegalStateException when the file is damaged
     */
    Optional<T> load() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readValue(Files.readAllBytes(file), type));
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    "The %s in %s cannot be read: %s. Expected what this program wrote; restore it or move it away."
                            .formatted(what, file, e.getOriginalMessage()),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the %s in %s".formatted(what, file), e);
        }
    }
}
