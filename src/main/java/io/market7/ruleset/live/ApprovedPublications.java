package io.market7.ruleset.live;

import io.market7.codec.YamlDocuments;
import io.market7.codec.YamlFault;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody has approved; what the files say otherwise waits. The first time, what the files
 * say counts as approved. Safe for use by many threads.
 */
public final class ApprovedPublications implements Publications {

    private static final String HEAD =
            """
            # Which versions and parameters may decide. market7 rules approve writes this file; without it,
            # what is bound at the next start counts as approved.
            """;

    private final Publications files;
    private final Path file;

    /**
     * @param files what the files say
     * @param file where the approved is kept
     */
    public ApprovedPublications(Publications files, Path file) {
        this.files = files;
        this.file = file;
    }

    @Override
    public synchronized Publication now() {
        if (!Files.exists(file)) {
            write(files.now());
        }
        return read();
    }

    @Override
    public synchronized SortedMap<String, String> waiting() {
        return now().changesTo(files.now());
    }

    /** Lets what the files say about one ruleset decide. */
    public synchronized void approve(String ruleset) {
        write(now().with(ruleset, files.now()));
    }

    /** Lets versions of one ruleset decide, whatever the files say; its parameters stay. */
    public synchronized void settle(String ruleset, Deciding deciding) {
        write(now().with(ruleset, deciding));
    }

    private void write(Publication publication) {
        Map<String, Object> rulesets = new LinkedHashMap<>();
        publication.rulesets().forEach((name, each) -> rulesets.put(name, entry(each)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("rulesets", rulesets);
        document.put("parameters", publication.parameters());
        try {
            Path aside = file.resolveSibling("." + file.getFileName() + ".tmp");
            Files.writeString(aside, HEAD + YamlDocuments.text(document));
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw refusal("The file cannot be written: " + e);
        }
    }

    private static Map<String, Object> entry(Deciding deciding) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("live", deciding.live());
        if (deciding.canary() != null) {
            entry.put("canary", deciding.canary());
            entry.put("symbols", deciding.symbols());
        }
        return entry;
    }

    private Publication read() {
        try {
            Map<String, Object> document = YamlDocuments.map(Files.readString(file));
            SortedMap<String, Deciding> rulesets = new TreeMap<>();
            map(document.get("rulesets"))
                    .forEach((name, each) -> rulesets.put(name, deciding(map(each))));
            Map<String, Map<String, Object>> parameters = new LinkedHashMap<>();
            map(document.get("parameters"))
                    .forEach((name, each) -> parameters.put(name, map(each)));
            return new Publication(rulesets, parameters);
        } catch (YamlFault e) {
            throw refusal(e.getMessage());
        } catch (IOException e) {
            throw refusal("The file cannot be read: " + e);
        }
    }

    private Deciding deciding(Map<String, Object> entry) {
        if (!(entry.get("live") instanceof String live)) {
            throw refusal("Found %s. Expected live: VERSION.".formatted(entry));
        }
        List<String> symbols =
                entry.get("symbols") instanceof List<?> list
                        ? list.stream().map(String::valueOf).toList()
                        : List.of();
        Object canary = entry.get("canary");
        return new Deciding(live, canary == null ? null : String.valueOf(canary), symbols);
    }

    private Map<String, Object> map(Object value) {
        if (!(value instanceof Map<?, ?> found)) {
            throw refusal("Found %s. Expected a map.".formatted(value));
        }
        Map<String, Object> map = new LinkedHashMap<>();
        found.forEach((key, each) -> map.put(String.valueOf(key), each));
        return map;
    }

    private RulesetException refusal(String message) {
        return new RulesetException(
                List.of(
                        new Diagnostic(
                                file.toString(),
                                0,
                                0,
                                message
                                        + " Delete the file to let what is bound count as approved.")));
    }
}
