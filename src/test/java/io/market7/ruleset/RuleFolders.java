package io.market7.ruleset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies of rule folders that tests may change. */
public final class RuleFolders {

    private RuleFolders() {}

    /** Copies a folder with all that is in it. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /**
     * Makes a version of a shipped one.
     *
     * @param ruleset folder of the ruleset the version is put into, named like a shipped one
     */
    public static Path draft(Path ruleset, String version) throws IOException {
        Path folder = ruleset.resolve(version);
        copy(Path.of("rules").resolve(ruleset.getFileName()).resolve("1.0.0"), folder);
        Path manifest = folder.resolve("ruleset.yaml");
        Files.writeString(
                manifest,
                Files.readString(manifest).replace("version: 1.0.0", "version: " + version));
        return folder;
    }

    /** Deletes every scenario of a version, so that none is in the way of what it says now. */
    public static void deleteScenarios(Path version) throws IOException {
        try (Stream<Path> files = Files.walk(version)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(".scenarios.yaml")) {
                    Files.delete(file);
                }
            }
        }
    }
}
