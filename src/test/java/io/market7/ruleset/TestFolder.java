package io.market7.ruleset;

import io.market7.ruleset.check.FactSchema;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.compile.RulesetCompiler;
import io.market7.ruleset.compile.RulesetReader;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of a shipped version folder that a test may change. */
public final class TestFolder {

    private static final FactSchema SCHEMA = new FactSchema();

    private final String name;
    private final Path folder;

    private TestFolder(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    /** Copies {@code rules/NAME/1.0.0} with all its guards; nothing is pinned there. */
    public static TestFolder shipped(Path parent, String name) {
        return copy(parent, name, true);
    }

    /** Copies manifest and parameters of {@code rules/NAME/1.0.0}; the test brings the guards. */
    public static TestFolder withoutGuards(Path parent, String name) {
        TestFolder copy = copy(parent, name, false);
        return copy.edit(
                "ruleset.yaml",
                text ->
                        text.replaceAll("(?m)^adjustments:\\n(  - .*\\n)+", "adjustments: []\n")
                                .replaceAll("(?m)^knownAs:\\n(  - .*\\n)+", "")
                                .replaceAll("(?m)^scores: .*$", "scores: []")
                                .replace("change: First", "change: For a test. First"));
    }

    private static TestFolder copy(Path parent, String name, boolean guards) {
        Path from = Path.of("rules", name, "1.0.0");
        Path to = parent.resolve(name).resolve("1.0.0");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                boolean guard = file.getParent().equals(from.resolve("guards"));
                if (guards && guard || file.getParent().equals(from)) {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TestFolder(name, to);
    }

    /** Deletes a file relative to the version folder. */
    public TestFolder delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file relative to the version folder. */
    public TestFolder write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Changes a file of the version folder; the change must change something. */
    public TestFolder edit(String file, UnaryOperator<String> change) {
        try {
            String before = Files.readString(folder.resolve(file));
            String after = change.apply(before);
            if (after.equals(before)) {
                throw new IllegalArgumentException("The edit of " + file + " changed nothing.");
            }
            return write(file, after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of a file of the version folder. */
    public String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    public RulesetSource read() {
        return new RulesetReader(SCHEMA).read(folder);
    }

    public CompiledRuleset compile() {
        return new RulesetCompiler(SCHEMA).compile(read());
    }

    /** Returns what is wrong with the folder; empty when nothing is. */
    public List<Diagnostic> faults() {
        try {
            read();
            return List.of();
        } catch (RulesetException e) {
            return e.diagnostics();
        }
    }

    /** Returns an engine that decides with this folder and the other shipped rulesets. */
    public RuleEngine engine() {
        BoundRulesets bound = bound();
        return new RuleEngine(() -> bound);
    }

    /** Returns this folder and the other shipped rulesets, bound together. */
    public BoundRulesets bound() {
        List<CompiledRuleset> all = new ArrayList<>(List.of(compile()));
        TestRulesets.bound().all().stream()
                .filter(ruleset -> !ruleset.ref().name().equals(name))
                .forEach(all::add);
        return new BoundRulesets(all, Map.of());
    }
}
