package io.market7.ruleset.compile;

import io.market7.codec.Sha256;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.check.ConclusionFunction;
import io.market7.ruleset.check.FactSchema;
import io.market7.ruleset.check.FieldType;
import io.market7.ruleset.check.QuestionChecker;
import io.market7.ruleset.check.RuleChecker;
import io.market7.ruleset.check.Suggestion;
import io.market7.ruleset.manifest.AlertSpec;
import io.market7.ruleset.manifest.Manifest;
import io.market7.ruleset.manifest.ManifestReader;
import io.market7.ruleset.parse.RuleFiles;
import io.market7.ruleset.tree.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Reads and checks one version folder; collects the faults of all its files before it refuses. */
public final class RulesetReader {

    private static final int MAX_RULES = 1_000;

    private final FactSchema schema;

    /** Uses the given fact schema. */
    public RulesetReader(FactSchema schema) {
        this.schema = schema;
    }

    /**
     * Returns the texts of a version folder by relative path, sound or not.
     *
     * @throws RulesetException when they cannot be read
     */
    public static SortedMap<String, String> files(Path folder) {
        return VersionFolder.read(folder);
    }

    /** Returns the digest of a version folder, sound or not; 64 hex digits. */
    public static String digest(Path folder) {
        return digest(VersionFolder.read(folder));
    }

    /**
     * Reads a version folder {@code rules/<ruleset>/<version>}.
     *
     * @throws RulesetException with every fault
     */
    public RulesetSource read(Path folder) {
        SortedMap<String, String> files = VersionFolder.read(folder);
        String prefix =
                folder.getFileName() == null
                        ? ""
                        : "rules/%s/%s/"
                                .formatted(folder.getParent().getFileName(), folder.getFileName());
        List<Diagnostic> faults = new ArrayList<>();
        for (String required : List.of("ruleset.yaml", "parameters.drl")) {
            if (!files.containsKey(required)) {
                throw new RulesetException(
                        List.of(new Diagnostic(prefix + required, 0, 0, "The file is missing.")));
            }
        }
        strayFiles(files, prefix, faults);
        List<Rule> rules = rules(files, prefix, faults);
        Manifest manifest = manifest(files, prefix, faults);
        nameFaults(manifest, folder, prefix, faults);
        Map<String, FieldType> parameters =
                new ParameterAgreement(manifest, prefix, faults).check(files.get("parameters.drl"));
        RuleChecker checker = new RuleChecker(schema, parameters);
        rules.forEach(rule -> faults.addAll(checker.check(rule)));
        rules.forEach(rule -> faults.addAll(QuestionChecker.check(rule, manifest.questions())));
        rules.forEach(rule -> faults.addAll(ChoiceChecker.check(rule, manifest)));
        uniqueNames(rules, faults);
        faults.addAll(KnownNames.faults(prefix + "ruleset.yaml", manifest, rules));
        if (rules.size() > MAX_RULES) {
            faults.add(
                    new Diagnostic(
                            prefix + "guards",
                            0,
                            0,
                            "The version has %d rules. Expected at most %d."
                                    .formatted(rules.size(), MAX_RULES)));
        }
        if (faults.isEmpty()) {
            adjustmentOrder(manifest, rules, prefix, faults);
            alertedRules(manifest, rules, prefix, faults);
        }
        if (!faults.isEmpty()) {
            throw new RulesetException(faults);
        }
        return new RulesetSource(manifest, rules, digest(files), new LinkedHashMap<>(files));
    }

    /** Reads the manifest; when it is broken, nothing that depends on it can be checked. */
    private static Manifest manifest(
            SortedMap<String, String> files, String prefix, List<Diagnostic> faults) {
        try {
            return ManifestReader.read(prefix + "ruleset.yaml", files.get("ruleset.yaml"));
        } catch (RulesetException e) {
            faults.addAll(0, e.diagnostics());
            try {
                RuleFiles.parameters(prefix + "parameters.drl", files.get("parameters.drl"));
            } catch (RulesetException broken) {
                faults.addAll(broken.diagnostics());
            }
            throw new RulesetException(faults);
        }
    }

    private static void strayFiles(
            SortedMap<String, String> files, String prefix, List<Diagnostic> faults) {
        for (String path : files.keySet()) {
            if (path.endsWith(".drl")
                    && !path.startsWith("guards/")
                    && !path.equals("parameters.drl")) {
                faults.add(
                        new Diagnostic(
                                prefix + path,
                                0,
                                0,
                                "The rule file is overlooked here. Expected it under guards/."));
            }
        }
    }

    private static void nameFaults(
            Manifest manifest, Path folder, String prefix, List<Diagnostic> faults) {
        String version = String.valueOf(folder.getFileName());
        String ruleset = String.valueOf(folder.getParent().getFileName());
        if (!manifest.version().equals(version) || !manifest.ruleset().equals(ruleset)) {
            faults.add(
                    new Diagnostic(
                            prefix + "ruleset.yaml",
                            1,
                            1,
                            "The file says %s %s. Expected %s %s, the names of its folders."
                                    .formatted(
                                            manifest.ruleset(),
                                            manifest.version(),
                                            ruleset,
                                            version)));
        }
    }

    private static List<Rule> rules(
            SortedMap<String, String> files, String prefix, List<Diagnostic> faults) {
        List<Rule> rules = new ArrayList<>();
        files.forEach(
                (path, text) -> {
                    if (path.startsWith("guards/") && path.endsWith(".drl")) {
                        try {
                            rules.addAll(RuleFiles.rules(prefix + path, text));
                        } catch (RulesetException e) {
                            faults.addAll(e.diagnostics());
                        }
                    }
                });
        return rules;
    }

    private static void uniqueNames(List<Rule> rules, List<Diagnostic> faults) {
        Map<String, Rule> first = new HashMap<>();
        for (Rule rule : rules) {
            Rule other = first.putIfAbsent(rule.name(), rule);
            if (other != null) {
                faults.add(
                        new Diagnostic(
                                rule.file(),
                                rule.position().line(),
                                rule.position().column(),
                                "The rule \"%s\" stands in %s already. Expected a name of its own."
                                        .formatted(rule.name(), other.file())));
            }
        }
    }

    private static void adjustmentOrder(
            Manifest manifest, List<Rule> rules, String prefix, List<Diagnostic> faults) {
        Set<String> changing = new LinkedHashSet<>();
        rules.stream()
                .filter(RulesetReader::changesRunningValue)
                .forEach(rule -> changing.add(rule.name()));
        if (!changing.equals(new LinkedHashSet<>(manifest.adjustments()))) {
            Set<String> missing = new LinkedHashSet<>(changing);
            missing.removeAll(manifest.adjustments());
            Set<String> extra = new LinkedHashSet<>(manifest.adjustments());
            extra.removeAll(changing);
            faults.add(
                    new Diagnostic(
                            prefix + "ruleset.yaml",
                            1,
                            1,
                            "The list adjustments does not name exactly the rules that change an amount, a score or the leverage. Missing: %s. Not such a rule: %s."
                                    .formatted(missing, extra)));
        }
    }

    private static void alertedRules(
            Manifest manifest, List<Rule> rules, String prefix, List<Diagnostic> faults) {
        List<String> names = rules.stream().map(Rule::name).toList();
        for (AlertSpec alert : manifest.alerts()) {
            if (!names.contains(alert.rule())) {
                faults.add(
                        new Diagnostic(
                                prefix + "ruleset.yaml",
                                1,
                                1,
                                "The list alerts names the rule %s, which is not there.%s"
                                        .formatted(
                                                alert.rule(),
                                                Suggestion.near(alert.rule(), names))));
            }
        }
    }

    private static boolean changesRunningValue(Rule rule) {
        return rule.conclusions().stream()
                .map(conclusion -> ConclusionFunction.of(conclusion.function()))
                .anyMatch(
                        function ->
                                function == ConclusionFunction.AMOUNT
                                        || function == ConclusionFunction.LEVERAGE_CAP
                                        || function == ConclusionFunction.SCORE_CHANGE
                                        || function == ConclusionFunction.MULTIPLIER_CHANGE);
    }

    private static String digest(SortedMap<String, String> files) {
        StringBuilder all = new StringBuilder();
        files.forEach(
                (path, text) ->
                        all.append(path).append('\n').append(Sha256.hex(text)).append('\n'));
        return Sha256.hex(all.toString());
    }
}
