package io.market7.cycle.live;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The file {@code control} beside the journal, by which a person or script reaches the kill switch
 * when nothing else answers. It waits for a service that is not running. A request is taken away
 * before it is read, so that one written meanwhile is not lost, and forgotten after it was done, so
 * that a crash in between does it again.
 */
public final class ControlFile {
    private static final int MOST_BYTES = 4096;

    private final Path file;
    private final Path taken;

    /**
     * @param journal folder of the journal
     */
    public ControlFile(Path journal) {
        this.file = journal.resolve("control");
        this.taken = journal.resolve("control.taken");
    }

    /**
     * A request that was taken.
     *
     * @param request what is asked for
     * @param actor owner of the file, as the file system knows them
     */
    record Taken(ControlRequest request, String actor) {}

    /**
     * Leaves a request; one that waits is replaced.
     *
     * @return the file
     * @throws IOException when it cannot be written
     */
    public Path write(ControlRequest request) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling("control.new");
        Files.writeString(fresh, request.line(), StandardCharsets.UTF_8);
        return Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Takes the request that waits, if there is one.
     *
     * @throws IOException when there is one that cannot be read
     */
    Optional<Taken> take() throws IOException {
        if (!Files.exists(taken)) {
            if (!Files.exists(file) || Files.size(file) == 0) {
                return Optional.empty();
            }
            try {
                Files.move(file, taken, StandardCopyOption.ATOMIC_MOVE);
            } catch (NoSuchFileException e) { // somebody thought better of it
                return Optional.empty();
            }
        }
        String owner = Files.getOwner(taken).getName();
        Optional<ControlRequest> request = ControlRequest.parse(text());
        if (request.isEmpty()) {
            done();
        }
        return request.map(each -> new Taken(each, "control file of " + owner));
    }

    private String text() throws IOException {
        try (InputStream bytes = Files.newInputStream(taken)) {
            return new String(bytes.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }

    /** Forgets the request that was taken. */
    void done() throws IOException {
        Files.deleteIfExists(taken);
    }
}
