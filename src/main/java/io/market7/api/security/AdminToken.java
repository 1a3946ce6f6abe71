package io.market7.api.security;

import io.market7.access.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Set;

/** The secret that allows changes: 256 random bits in a file only its owner can read. */
public final class AdminToken {

    /** Name of the file below the journal folder. */
    public static final String FILE = "admin-token";

    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rw-------");

    private final byte[] token;

    private AdminToken(String token) {
        this.token = token.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Reads the token of a folder, drawing one first when there is none.
     *
     * @throws UncheckedIOException when the file cannot be written or read
     * @throws IllegalStateException when it holds no token
     */
    public static AdminToken in(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
            create(file);
            Files.setPosixFilePermissions(file, OWNER_ONLY);
            String text = Files.readString(file).strip();
            if (!text.matches("[0-9a-f]{64}")) {
                throw new IllegalStateException(
                        "%s holds no token. Expected 64 hex digits; delete it and a new one is drawn."
                                .formatted(file));
            }
            return new AdminToken(text);
        } catch (IOException e) {
            throw new UncheckedIOException("The token in " + file + " cannot be used", e);
        }
    }

    private static void create(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.writeString(file, Secrets.draw() + "\n");
        } catch (FileAlreadyExistsException e) {
            throw new IOException("another process drew it at the same moment; start again", e);
        }
    }

    /** Returns whether this is the token, in a time that says nothing about it. */
    public boolean matches(String candidate) {
        return candidate != null
                && MessageDigest.isEqual(token, candidate.getBytes(StandardCharsets.UTF_8));
    }
}
