package io.market7.ruleset.catalog;

import io.market7.codec.YamlDocuments;
import io.market7.codec.YamlFault;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@code config/rulesets.yaml} says: which version of each ruleset is live, shadow or canary.
 * Immutable.
 */
public final class Bindings {

    private static final String HEAD =
            """
            # Which version of each ruleset decides. A rollback is a new line here, never a change of a version.
            # market7 rules stage, promote and rollback write this file; a change by hand is one, too.
            rulesets:
            """;

    private final SortedMap<String, Binding> rulesets;

    private Bindings(SortedMap<String, Binding> rulesets) {
        this.rulesets = rulesets;
    }

    /**
     * Reads a binding file.
     *
     * @throws RulesetException with every fault
     */
    public static Bindings read(Path file) {
        List<Diagnostic> faults = new ArrayList<>();
        SortedMap<String, Binding> rulesets = new TreeMap<>();
        if (!(document(file).get("rulesets") instanceof Map<?, ?> entries)) {
            throw new RulesetException(
                    List.of(
                            fault(
                                    file,
                                    "The key rulesets is missing. Expected rulesets: { btc: { live: 1.0.0 } }.")));
        }
        entries.forEach(
                (name, entry) -> {
                    Binding binding =
                            new BindingReader(String.valueOf(name), entry)
                                    .read(message -> faults.add(fault(file, message)));
                    if (binding != null) {
                        rulesets.put(String.valueOf(name), binding);
                    }
                });
        if (!faults.isEmpty()) {
            throw new RulesetException(faults);
        }
        return new Bindings(rulesets);
    }

    /** Returns the live version of every bound ruleset. */
    public SortedMap<String, String> live() {
        SortedMap<String, String> live = new TreeMap<>();
        rulesets.forEach((name, binding) -> live.put(name, binding.live()));
        return live;
    }

    /** Returns every bound ruleset with its binding, in name order. */
    public SortedMap<String, Binding> all() {
        return Collections.unmodifiableSortedMap(rulesets);
    }

    /**
     * Returns how a ruleset is bound.
     *
     * @throws RulesetException when it is not
     */
    public Binding of(String ruleset) {
        Binding binding = rulesets.get(ruleset);
        if (binding == null) {
            throw new RulesetException(
                    List.of(
                            new Diagnostic(
                                    "config/rulesets.yaml",
                                    0,
                                    0,
                                    "No ruleset %s is bound. Expected one of %s."
                                            .formatted(ruleset, rulesets.keySet()))));
        }
        return binding;
    }

    /** Returns how a version is bound; {@code draft} when it is not. */
    public String bindingOf(String ruleset, String version) {
        Binding binding = rulesets.get(ruleset);
        return binding == null ? "draft" : binding.roleOf(version);
    }

    /** Returns these with another binding of one ruleset. */
    public Bindings with(String ruleset, Binding binding) {
        SortedMap<String, Binding> more = new TreeMap<>(rulesets);
        more.put(ruleset, binding);
        return new Bindings(more);
    }

    /** Writes them in one step; whoever reads sees all of it or nothing. */
    public void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        rulesets.forEach((name, binding) -> text.append(line(name, binding)));
        Path aside = file.resolveSibling("." + file.getFileName() + ".tmp");
        Files.writeString(aside, text);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String line(String name, Binding binding) {
        StringBuilder line = new StringBuilder("  " + name + ": { live: " + binding.live());
        add(line, "previous", binding.previous());
        add(line, "shadow", binding.shadow());
        add(line, "canary", binding.canary());
        if (!binding.symbols().isEmpty()) {
            line.append(", symbols: [").append(String.join(", ", binding.symbols())).append(']');
        }
        add(line, "by", quoted(binding.by()));
        add(line, "reason", quoted(binding.reason()));
        return line.append(" }\n").toString();
    }

    private static void add(StringBuilder line, String key, String value) {
        if (value != null) {
            line.append(", ").append(key).append(": ").append(value);
        }
    }

    private static String quoted(String text) {
        return text == null ? null : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Map<String, Object> document(Path file) {
        try {
            return YamlDocuments.map(Files.readString(file));
        } catch (YamlFault e) {
            throw new RulesetException(
                    List.of(new Diagnostic(file.toString(), e.line(), e.column(), e.getMessage())));
        } catch (IOException e) {
            throw new RulesetException(List.of(fault(file, "The file cannot be read: " + e)));
        }
    }

    private static Diagnostic fault(Path file, String message) {
        return new Diagnostic(file.toString(), 0, 0, message);
    }
}
