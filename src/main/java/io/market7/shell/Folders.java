package io.market7.shell;

import io.market7.shell.line.Arguments;
import io.market7.shell.line.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a command finds things.
 *
 * @param rules rule folders
 * @param config settings and {@code rulesets.yaml}
 * @param models model folders
 * @param journal journal
 */
public record Folders(Path rules, Path config, Path models, Path journal) {

    /** Returns the folders below the repository, or below the working directory without one. */
    public static Folders standard() {
        Path home = Path.of(System.getProperty("market7.home", ""));
        return new Folders(
                home.resolve("rules"),
                home.resolve("config"),
                home.resolve("models"),
                home.resolve("data"));
    }

    /** Returns the standard folders with those replaced that were given. */
    public static Folders of(Arguments arguments) {
        Folders standard = standard();
        return new Folders(
                arguments.path("rules").orElse(standard.rules),
                arguments.path("config").orElse(standard.config),
                arguments.path("models").orElse(standard.models),
                arguments.path("journal").orElse(standard.journal));
    }

    /**
     * Returns {@code folder} when it is one.
     *
     * @throws UsageException naming the option that picks another
     */
    public static Path existing(String option, Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UsageException(
                    "There is no folder %s. Expected one; --%s DIR picks another."
                            .formatted(folder.toAbsolutePath().normalize(), option));
        }
        return folder;
    }
}
