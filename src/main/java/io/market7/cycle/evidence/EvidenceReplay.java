package io.market7.cycle.evidence;

import io.market7.cycle.past.Replayer;
import io.market7.domain.decision.Replay;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.compile.Judge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the decision of an evidence file again, with the rules that lie in the file. */
public final class EvidenceReplay {

    private EvidenceReplay() {}

    /**
     * Reads and checks the rules as it does any others, decides again and compares.
     *
     * @throws io.market7.ruleset.RulesetException when a rule file is refused
     */
    public static Replay run(Evidence evidence) {
        try {
            Path folder = Files.createTempDirectory("market7-evidence");
            try {
                return run(evidence, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The evidence cannot be unpacked", e);
        }
    }

    private static Replay run(Evidence evidence, Path folder) throws IOException {
        SortedMap<String, String> live = new TreeMap<>();
        for (var file : evidence.ruleFiles().entrySet()) {
            String[] parts = file.getKey().split("/");
            live.put(parts[1], parts[2]);
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        StringBuilder bindings = new StringBuilder("rulesets:\n");
        live.forEach(
                (ruleset, version) ->
                        bindings.append("  %s: { live: \"%s\" }\n".formatted(ruleset, version)));
        Path file = Files.writeString(folder.resolve("rulesets.yaml"), bindings);
        Files.createDirectories(folder.resolve("rules"));
        RulesetCatalog catalog = RulesetCatalog.open(folder.resolve("rules"), file);
        try (Replayer replayer = new Replayer(catalog, evidence.overrides(), null, Judge.BOTH)) {
            return replayer.replay(evidence.row());
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
