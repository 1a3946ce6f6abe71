package io.market7.cycle.publish;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.catalog.VersionCheck;
import io.market7.ruleset.compile.RulesetReader;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.scenario.ScenarioResult;
import io.market7.ruleset.scenario.ScenarioRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Versions that still change: copies of others, one file at a time. Whoever changes a file says
 * which text they saw, so that nobody's work is lost. Safe for use by many threads.
 */
public final class Drafts {

    private static final Pattern VERSION = Pattern.compile("\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}");

    /** Versions of one ruleset that may lie there unsealed. */
    static final int MOST_DRAFTS = 100;

    private final RulesetCatalog catalog;

    /** Changes versions of {@code catalog}. */
    public Drafts(RulesetCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Copies a version under a new number.
     *
     * @param label the new one, e.g. {@code dca@1.1.0}
     * @param from version number to copy; null for the live one
     * @param change the change note, one line; null keeps the copied one
     * @throws GateRefusal when the number is taken, or none, or too many drafts lie there
     * @throws RulesetException when there is no version to copy
     */
    public synchronized RulesetVersion create(String label, String from, String change)
            throws IOException {
        String[] parts = label.split("@", 2);
        if (parts.length != 2 || !VERSION.matcher(parts[1]).matches()) {
            throw new GateRefusal(
                    "The new version is %s. Expected a label such as dca@1.1.0.".formatted(label));
        }
        RulesetVersion source = catalog.version(from == null ? parts[0] : parts[0] + "@" + from);
        List<RulesetVersion> others =
                catalog.versions().stream()
                        .filter(each -> each.ruleset().equals(parts[0]))
                        .toList();
        if (others.stream().anyMatch(each -> each.version().equals(parts[1]))) {
            throw new GateRefusal(
                    "%s is there already. Expected a number nobody has used.".formatted(label));
        }
        if (others.stream().filter(this::isDraft).count() >= MOST_DRAFTS) {
            throw new GateRefusal(
                    "%s has %d drafts already. Expected fewer; delete folders nobody needs."
                            .formatted(parts[0], MOST_DRAFTS));
        }
        SortedMap<String, String> files = RulesetReader.files(source.folder());
        files.computeIfPresent("ruleset.yaml", (path, text) -> named(text, parts[1], change));
        DraftFolder.create(source.folder().resolveSibling(parts[1]), files);
        return catalog.version(label);
    }

    private static String named(String manifest, String version, String change) {
        String named = line(manifest, "version", version);
        return change == null ? named : line(named, "change", quoted(change));
    }

    private static String line(String manifest, String key, String value) {
        return Pattern.compile("(?m)^" + key + ":.*$(\\n[ \\t]+.*$)*")
                .matcher(manifest)
                .replaceFirst(Matcher.quoteReplacement(key + ": " + value));
    }

    private static String quoted(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private boolean isDraft(RulesetVersion version) {
        return catalog.seals().of(version).isEmpty();
    }

    /** Returns the files of a version, sealed or not, in path order. */
    public List<DraftFile> files(String label) {
        return RulesetReader.files(catalog.version(label).folder()).entrySet().stream()
                .map(each -> DraftFile.of(each.getKey(), each.getValue()))
                .toList();
    }

    /**
     * Returns one file of a version.
     *
     * @throws RulesetException when there is no such version or file
     */
    public DraftFile file(String label, String path) {
        DraftFile found = find(catalog.version(label), path);
        if (found == null) {
            throw new RulesetException(
                    List.of(new Diagnostic(path, 0, 0, "There is no such file in " + label + ".")));
        }
        return found;
    }

    private static DraftFile find(RulesetVersion version, String path) {
        DraftFolder.file(version.folder(), path);
        String text = RulesetReader.files(version.folder()).get(path);
        return text == null ? null : DraftFile.of(path, text);
    }

    /**
     * Writes a file of a draft, sound or not.
     *
     * @param seen digest of the text that is replaced; null for a new file
     * @return the file as it is now
     * @throws DraftConflict when it says something else than was seen
     * @throws GateRefusal when the version is sealed
     */
    public synchronized DraftFile write(String label, String path, String seen, String text)
            throws IOException {
        RulesetVersion version = draft(label);
        expect(version, path, seen);
        DraftFolder.write(version.folder(), path, text);
        return DraftFile.of(path, text);
    }

    /**
     * Deletes a file of a draft.
     *
     * @param seen digest of its text
     * @throws DraftConflict when it says something else than was seen
     * @throws GateRefusal when the version is sealed
     */
    public synchronized void delete(String label, String path, String seen) throws IOException {
        RulesetVersion version = draft(label);
        expect(version, path, seen);
        Files.delete(DraftFolder.file(version.folder(), path));
    }

    private void expect(RulesetVersion version, String path, String seen) {
        DraftFile now = find(version, path);
        String sha256 = now == null ? null : now.sha256();
        if (!Objects.equals(sha256, seen)) {
            throw new DraftConflict(
                    now == null
                            ? "%s of %s is not there any more. Read the files again."
                                    .formatted(path, version.label())
                            : "%s of %s says something else than you saw. Read it again and put your change into it."
                                    .formatted(path, version.label()),
                    sha256);
        }
    }

    private RulesetVersion draft(String label) {
        RulesetVersion version = catalog.version(label);
        if (!isDraft(version)) {
            throw new GateRefusal(
                    "%s is sealed and never changes. Expected a draft; copy it under a new version."
                            .formatted(version.label()));
        }
        return version;
    }

    /** Returns everything that is wrong with a version; empty when it can decide. */
    public List<Diagnostic> check(String label) {
        return VersionCheck.faults(catalog, catalog.version(label));
    }

    /** Returns what nobody can have meant by a version that can decide. */
    public List<Diagnostic> warnings(String label) {
        return VersionCheck.warnings(catalog, catalog.version(label), Map.of());
    }

    /**
     * Runs the scenarios of a version, on the live versions of the others.
     *
     * @throws RulesetException when it cannot decide
     */
    public List<ScenarioResult> test(String label) {
        RulesetVersion version = catalog.version(label);
        try (BoundRulesets bound = catalog.bind(List.of(version.label()), Map.of())) {
            return new ScenarioRunner(new RuleEngine(() -> bound), catalog.read(version)).run();
        }
    }
}
