package io.market7.ruleset.catalog;

import io.market7.codec.Nearest;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.check.FactSchema;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.compile.RulesetCompiler;
import io.market7.ruleset.compile.RulesetReader;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.engine.BoundRulesets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every version of every ruleset under a rule folder, with its binding. Files are read anew each
 * time: what they say at the moment is what there is.
 */
public final class RulesetCatalog {

    private final FactSchema schema = new FactSchema();
    private final Path folder;
    private final Path bindings;

    private RulesetCatalog(Path folder, Path bindings) {
        this.folder = folder.toAbsolutePath().normalize();
        this.bindings = bindings;
    }

    /**
     * Opens a rule folder.
     *
     * @param folder e.g. {@code rules}
     * @param bindings e.g. {@code config/rulesets.yaml}
     * @throws RulesetException when either cannot be read
     */
    public static RulesetCatalog open(Path folder, Path bindings) {
        Bindings.read(bindings);
        return new RulesetCatalog(folder, bindings);
    }

    /**
     * Returns how versions are bound.
     *
     * @throws RulesetException when the file that says so cannot be read
     */
    public Bindings bindings() {
        return Bindings.read(bindings);
    }

    /** Returns the file that says how versions are bound. */
    public Path bindingsFile() {
        return bindings;
    }

    /**
     * Returns the live versions in name order.
     *
     * @throws RulesetException when one does not exist
     */
    public List<RulesetVersion> live() {
        return bindings().live().entrySet().stream()
                .map(each -> version(each.getKey() + "@" + each.getValue()))
                .toList();
    }

    /** Returns all versions in name and version order. */
    public List<RulesetVersion> versions() {
        Bindings bound = bindings();
        List<RulesetVersion> versions = new ArrayList<>();
        for (Path ruleset : folders(folder)) {
            for (Path version : folders(ruleset)) {
                String name = ruleset.getFileName().toString();
                String number = version.getFileName().toString();
                versions.add(
                        new RulesetVersion(name, number, version, bound.bindingOf(name, number)));
            }
        }
        return versions;
    }

    /**
     * Finds a version.
     *
     * @param label {@code name} for the live version, or {@code name@version}
     * @throws RulesetException when there is no such version
     */
    public RulesetVersion version(String label) {
        String[] parts = label.split("@", 2);
        String wanted = parts.length == 2 ? parts[1] : bindings().live().get(parts[0]);
        return versions().stream()
                .filter(
                        version ->
                                version.ruleset().equals(parts[0])
                                        && version.version().equals(wanted))
                .findFirst()
                .orElseThrow(() -> unknown(label));
    }

    /**
     * Reads and checks a version without compiling it.
     *
     * @throws RulesetException with every fault
     */
    public RulesetSource read(RulesetVersion version) {
        RulesetSource source = new RulesetReader(schema).read(version.folder());
        Optional<Diagnostic> broken = seals().broken(version, source.sha256());
        if (broken.isPresent()) {
            throw new RulesetException(List.of(broken.get()));
        }
        return source;
    }

    /**
     * Returns which versions never change again.
     *
     * @throws RulesetException when the file that says so cannot be read
     */
    public Seals seals() {
        return Seals.read(folder);
    }

    /** Returns the rule folder. */
    public Path folder() {
        return folder;
    }

    /**
     * Reads, checks and compiles a version.
     *
     * @throws RulesetException with every fault
     */
    public CompiledRuleset compile(RulesetVersion version) {
        return compile(read(version));
    }

    /**
     * Compiles a version that was read and checked.
     *
     * @throws RulesetException with every fault
     */
    public CompiledRuleset compile(RulesetSource source) {
        return new RulesetCompiler(schema).compile(source);
    }

    /** Makes a version that was read and checked ready for the tree alone. */
    public CompiledRuleset treeOnly(RulesetSource source) {
        return new RulesetCompiler(schema).treeOnly(source);
    }

    /**
     * Binds the live version of every ruleset, with overrides of the environment by ruleset and
     * parameter.
     */
    public BoundRulesets bind(Map<String, Map<String, Object>> overrides) {
        return bind(List.of(), overrides);
    }

    /**
     * Binds live versions, some of them replaced.
     *
     * @param instead labels such as {@code dca@1.1.0}
     * @param overrides overrides of the environment by ruleset and parameter
     * @throws RulesetException with the faults of all versions together
     */
    public BoundRulesets bind(List<String> instead, Map<String, Map<String, Object>> overrides) {
        return bind(instead, overrides, this::compile);
    }

    /**
     * Binds live versions, some of them replaced, for the tree alone: for comparing and replaying.
     * Nothing is compiled for the rule engine.
     *
     * @throws RulesetException as {@link #bind(List, Map)}
     */
    public BoundRulesets bindTrees(
            List<String> instead, Map<String, Map<String, Object>> overrides) {
        RulesetCompiler compiler = new RulesetCompiler(schema);
        return bind(instead, overrides, version -> compiler.treeOnly(read(version)));
    }

    private BoundRulesets bind(
            List<String> instead,
            Map<String, Map<String, Object>> overrides,
            Function<RulesetVersion, CompiledRuleset> compile) {
        SortedMap<String, RulesetVersion> wanted = new TreeMap<>();
        live().forEach(version -> wanted.put(version.ruleset(), version));
        instead.forEach(label -> wanted.put(version(label).ruleset(), version(label)));
        List<CompiledRuleset> compiled = new ArrayList<>();
        List<Diagnostic> faults = new ArrayList<>();
        for (RulesetVersion version : wanted.values()) {
            try {
                compiled.add(compile.apply(version));
            } catch (RulesetException e) {
                faults.addAll(e.diagnostics());
            }
        }
        if (!faults.isEmpty()) {
            compiled.forEach(CompiledRuleset::close);
            throw new RulesetException(faults);
        }
        return new BoundRulesets(compiled, overrides);
    }

    private RulesetException unknown(String label) {
        List<String> known = versions().stream().map(RulesetVersion::label).toList();
        String near = Nearest.of(label, known);
        return new RulesetException(
                List.of(
                        new Diagnostic(
                                folder.toString(),
                                0,
                                0,
                                "There is no ruleset %s. Expected one of %s.%s"
                                        .formatted(
                                                label,
                                                known,
                                                near == null
                                                        ? ""
                                                        : " Did you mean " + near + "?"))));
    }

    private static List<Path> folders(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(
                            path ->
                                    Files.isDirectory(path)
                                            && !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new RulesetException(
                    List.of(
                            new Diagnostic(
                                    parent.toString(), 0, 0, "The folder cannot be read: " + e)));
        }
    }
}
