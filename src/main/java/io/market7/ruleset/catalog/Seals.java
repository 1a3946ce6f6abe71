package io.market7.ruleset.catalog;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which versions never change again: the file {@code sealed.sha256} of a rule folder, one line a
 * version, its digest and its label. Immutable.
 */
public final class Seals {

    /** Name of the file in a rule folder. */
    public static final String FILE = "sealed.sha256";

    private static final Pattern LINE =
            Pattern.compile("([0-9a-f]{64})  ([a-z][a-z0-9-]*@\\d+\\.\\d+\\.\\d+)");

    private final SortedMap<String, String> digests;

    private Seals(SortedMap<String, String> digests) {
        this.digests = digests;
    }

    /**
     * Reads the seals of a rule folder; without the file nothing is sealed.
     *
     * @throws RulesetException with every line that is none
     */
    public static Seals read(Path rules) {
        Path file = rules.resolve(FILE);
        SortedMap<String, String> digests = new TreeMap<>();
        List<Diagnostic> faults = new ArrayList<>();
        if (Files.exists(file)) {
            List<String> lines = lines(file);
            for (int i = 0; i < lines.size(); i++) {
                Matcher line = LINE.matcher(lines.get(i));
                if (!line.matches() || digests.put(line.group(2), line.group(1)) != null) {
                    faults.add(
                            new Diagnostic(
                                    file.toString(),
                                    i + 1,
                                    1,
                                    "Found '%s'. Expected 64 hex digits, two spaces and a version such as dca@1.0.0, each version once."
                                            .formatted(lines.get(i))));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new RulesetException(faults);
        }
        return new Seals(digests);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new RulesetException(
                    List.of(
                            new Diagnostic(
                                    file.toString(), 0, 0, "The file cannot be read: " + e)));
        }
    }

    /** Returns the digest a version was sealed with; empty when it is not sealed. */
    public Optional<String> of(RulesetVersion version) {
        return Optional.ofNullable(digests.get(version.label()));
    }

    /**
     * Returns why a version may not be used; empty when it may.
     *
     * @param sha256 digest of its files now
     */
    Optional<Diagnostic> broken(RulesetVersion version, String sha256) {
        return of(version)
                .filter(kept -> !kept.equals(sha256))
                .map(
                        kept ->
                                new Diagnostic(
                                        "rules/%s/%s"
                                                .formatted(version.ruleset(), version.version()),
                                        0,
                                        0,
                                        "%s is sealed with digest %s, but its files have %s now. A sealed version never changes: bring its files back, and make the change in a copy under a new version."
                                                .formatted(version.label(), kept, sha256)));
    }

    /** Returns these seals with one more. */
    public Seals with(RulesetVersion version, String sha256) {
        SortedMap<String, String> more = new TreeMap<>(digests);
        more.put(version.label(), sha256);
        return new Seals(more);
    }

    /** Writes them to a rule folder, in one step. */
    public void write(Path rules) throws IOException {
        StringBuilder text = new StringBuilder();
        digests.forEach((label, sha256) -> text.append(sha256 + "  " + label + "\n"));
        Path aside = rules.resolve("." + FILE + ".tmp");
        Files.writeString(aside, text);
        Files.move(aside, rules.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }
}
