package io.market7.shell.tour;

import io.market7.codec.FactsReader;
import io.market7.cycle.OneDecisionJournal;
import io.market7.domain.decision.FactSet;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.engine.BoundRulesets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Copies of the rules and settings, and a journal with one held deal, until they are closed. */
final class TourFolders implements AutoCloseable {

    static final String ID = "dca-tour";

    private static final String FACTS = "/tour/held-deal.json";

    private final Path home;

    TourFolders(Path rules, Path config) throws IOException {
        home = Files.createTempDirectory("market7-tour");
        copy(rules, rules());
        copy(config, config());
    }

    Path rules() {
        return home.resolve("rules");
    }

    Path config() {
        return home.resolve("config");
    }

    Path journal() {
        return home.resolve("data");
    }

    RulesetCatalog catalog() {
        return RulesetCatalog.open(rules(), config().resolve("rulesets.yaml"));
    }

    /** Returns the options that let a command work here. */
    List<String> options() {
        return List.of(
                "--rules",
                rules().toString(),
                "--config",
                config().toString(),
                "--journal",
                journal().toString());
    }

    FactSet facts() throws IOException {
        try (InputStream in = TourFolders.class.getResourceAsStream(FACTS)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks " + FACTS);
            }
            return FactsReader.strict()
                    .read(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    /** Decides about the deal as a service would, and keeps that. */
    void keepDecision() throws IOException {
        try (BoundRulesets bound = catalog().bind(Map.of())) {
            OneDecisionJournal.write(journal(), facts(), bound);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
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

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
