package io.market7.cycle.publish;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes version folders so that whoever reads them sees a whole file or none. */
final class DraftFolder {

    private static final Pattern PATH =
            Pattern.compile(
                    "ruleset\\.yaml|parameters\\.drl|(guards|pinned)/[a-z0-9][a-z0-9-]{0,60}(\\.drl|\\.scenarios\\.yaml)");
    private static final int MOST_BYTES = 1_000_000;

    private DraftFolder() {}

    /**
     * Makes a folder with these files; it appears as a whole.
     *
     * @param files texts by relative path
     */
    static void create(Path folder, Map<String, String> files) throws IOException {
        Files.createDirectories(folder.getParent());
        Path aside = folder.resolveSibling("." + folder.getFileName() + ".tmp");
        delete(aside);
        Files.createDirectory(aside);
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path target = aside.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
            Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            delete(aside);
            throw e;
        }
    }

    /** What was left behind when the program ended on the way is in nobody's use. */
    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /**
     * Puts a text in place of another.
     *
     * @throws RulesetException when rule folders have no such file, or the text is too long
     */
    static void write(Path folder, String path, String text) throws IOException {
        Path file = file(folder, path);
        if (text.length() > MOST_BYTES) {
            throw refusal(
                    path,
                    "The text has %,d characters. Expected at most %,d."
                            .formatted(text.length(), MOST_BYTES));
        }
        Files.createDirectories(file.getParent());
        Path aside = file.resolveSibling("." + file.getFileName() + ".tmp");
        Files.writeString(aside, text);
        Files.move(
                aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Returns where a file of a version lies; only names that rule folders know are any. */
    static Path file(Path folder, String path) {
        if (!PATH.matcher(path).matches()) {
            throw refusal(
                    path,
                    "There is no such file in a version. Expected ruleset.yaml, parameters.drl, guards/NAME.drl, guards/NAME.scenarios.yaml or pinned/NAME.scenarios.yaml, names in lower case.");
        }
        return folder.resolve(path);
    }

    private static RulesetException refusal(String path, String message) {
        return new RulesetException(List.of(new Diagnostic(path, 0, 0, message)));
    }
}
