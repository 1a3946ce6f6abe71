package io.market7.ruleset.compile;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of a version folder into memory, once; nothing reads them again after that. */
final class VersionFolder {

    private static final int MAX_FILES = 500;
    private static final long MAX_BYTES = 1_000_000;
    private static final long MAX_ALL_CHARACTERS = 4_000_000;

    private VersionFolder() {}

    /**
     * Returns the folder's rule files, manifests and scenarios by relative path, in path order. The
     * folder itself may be a link, as mounted volumes have them.
     */
    static SortedMap<String, String> read(Path named) {
        Path folder;
        try {
            folder = named.toRealPath();
        } catch (IOException e) {
            throw fault(named.toString(), "The folder cannot be read: " + e);
        }
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder, 3)) {
            for (Path path :
                    paths.filter(
                                    path ->
                                            belongs(folder.relativize(path))
                                                    && Files.isRegularFile(path))
                            .sorted()
                            .limit(MAX_FILES + 1L)
                            .toList()) {
                files.put(
                        folder.relativize(path).toString().replace('\\', '/'), text(folder, path));
            }
        } catch (IOException e) {
            throw fault(folder.toString(), "The folder cannot be read: " + e);
        }
        long characters = files.values().stream().mapToLong(String::length).sum();
        if (characters > MAX_ALL_CHARACTERS) {
            throw fault(
                    folder.toString(),
                    "The files have %d characters together. Expected at most %d."
                            .formatted(characters, MAX_ALL_CHARACTERS));
        }
        if (files.size() > MAX_FILES) {
            throw fault(folder.toString(), "The folder has more than " + MAX_FILES + " files.");
        }
        return files;
    }

    /** Hidden files and folders are those of editors and of mounted volumes. */
    private static boolean belongs(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return path.toString().endsWith(".drl") || path.toString().endsWith(".yaml");
    }

    private static String text(Path folder, Path path) throws IOException {
        if (!path.toRealPath().startsWith(folder.toRealPath())) {
            throw fault(
                    folder.relativize(path).toString(),
                    "The file is a link out of its folder. Expected a file of the folder.");
        }
        if (Files.size(path) > MAX_BYTES) {
            throw fault(path.toString(), "The file has more than " + MAX_BYTES + " bytes.");
        }
        byte[] bytes = Files.readAllBytes(path);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw fault(folder.relativize(path).toString(), "The file is no UTF-8 text.");
        }
    }

    private static RulesetException fault(String file, String message) {
        return new RulesetException(List.of(new Diagnostic(file, 0, 0, message)));
    }
}
