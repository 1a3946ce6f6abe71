package io.market7.execution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the paper venue over restarts, as JSON in one file that is replaced in one step: after a
 * crash it holds the old state or the new one, never half of either.
 */
public final class PaperStateFile {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private final Path file;

    /**
     * @param file where the state stands; its directory is created when absent
     */
    public PaperStateFile(Path file) {
        this.file = file;
    }

    /**
     * Replaces the file; on disk when this returns.
     *
     * @throws IOException when it cannot be written; the old file then still stands
     */
    public void save(PaperState state) throws IOException {
        AtomicFile.replace(file, MAPPER.writeValueAsBytes(state));
    }

    /**
     * Reads the state.
     *
     * @return empty when there is no file yet
     * @throws IOException when the file cannot be read, is damaged or of another version
     */
    public Optional<PaperState> load() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        PaperState state = parse(Files.readAllBytes(file));
        if (state.version() != PaperState.VERSION) {
            throw new IOException(
                    "The paper state in %s has version %d. Expected %d."
                            .formatted(file, state.version(), PaperState.VERSION));
        }
        return Optional.of(state);
    }

    private PaperState parse(byte[] json) throws IOException {
        try {
            return MAPPER.readValue(json, PaperState.class);
        } catch (JacksonException e) {
            throw new IOException(
                    "The paper state in %s cannot be read: %s. Expected what this program wrote; restore it or move it away."
                            .formatted(file, e.getOriginalMessage()),
                    e);
        }
    }
}
