package io.market7.ruleset.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether anything under some folders has changed. */
final class FolderPrint {

    private static final int DEPTH = 6;

    private final List<Path> folders;

    FolderPrint(List<Path> folders) {
        this.folders = folders;
    }

    /** Returns something else when a name, a size or a time of change is another. */
    String ofNames() {
        return print((digest, file) -> digest.update(attributes(file)));
    }

    /** Returns something else when a name or a byte is another. */
    String ofContents() {
        return print((digest, file) -> digest.update(contents(file)));
    }

    private interface Part {
        void add(MessageDigest digest, Path file) throws IOException;
    }

    private String print(Part part) {
        MessageDigest digest = sha256();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
                for (Path file : files.filter(FolderPrint::counts).sorted().toList()) {
                    digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
                    part.add(digest, file);
                }
            } catch (IOException | UncheckedIOException e) {
                // files come and go: what cannot be read now is another state, which shows
                digest.update(String.valueOf(e).getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean counts(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && !name.endsWith("~") && Files.isRegularFile(file);
    }

    private static byte[] attributes(Path file) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        Object link = Files.readAttributes(file, "fileKey", LinkOption.NOFOLLOW_LINKS);
        return "%d %s %s %s"
                .formatted(found.size(), found.lastModifiedTime(), found.fileKey(), link)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] contents(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return sha256().digest(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
