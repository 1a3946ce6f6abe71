package io.market7.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file {@code access.json} of a folder, readable by its owner only. A change takes effect with
 * the next request. Safe for use by many threads.
 */
public final class AccessFile {

    /** Name of the file. */
    public static final String NAME = "access.json";

    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rw-------");
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final Path file;
    private byte[] bytes;
    private AccessBook book;

    /** Reads and writes the file of {@code folder}. */
    public AccessFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /**
     * Returns everybody who has access; nobody when there is no file.
     *
     * @throws IllegalStateException when the file cannot be understood
     */
    public synchronized AccessBook read() {
        try {
            byte[] found = Files.readAllBytes(file);
            if (!Arrays.equals(found, bytes)) {
                book = JSON.readValue(found, AccessBook.class);
                bytes = found;
            }
            return book;
        } catch (NoSuchFileException e) {
            return AccessBook.EMPTY;
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    "%s cannot be read: %s. Expected what market7 users and market7 tokens write; correct it or delete it."
                            .formatted(file, e.getOriginalMessage()),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** Replaces the file in one step by what {@code change} makes of it. */
    public synchronized void change(UnaryOperator<AccessBook> change) {
        AccessBook changed = change.apply(read());
        Path fresh = file.resolveSibling(NAME + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.write(fresh, JSON.writeValueAsBytes(changed));
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
