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

/** Keeps a {@link LossState} as JSON in one file that is replaced in one step. */
final class LossFile {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final Path file;

    LossFile(Path file) {
        this.file = file;
    }

    /** Replaces the file; on disk when this returns. */
    void save(LossState state) {
        try {
            AtomicFile.replace(file, MAPPER.writeValueAsBytes(state));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot save what was lost to " + file, e);
        }
    }

    /**
     * Reads the state; empty when there is no file yet.
     *
     * @throws IllegalStateException when the file is damaged
     */
    Optional<LossState> load() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readValue(Files.readAllBytes(file), LossState.class));
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    "What was lost, in %s, cannot be read: %s. Expected what this program wrote; restore it or move it away."
                            .formatted(file, e.getOriginalMessage()),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what was lost from " + file, e);
        }
    }
}
