package io.market7.cycle;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.check.ConclusionFunction;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.tree.Rule;
import java.util.List;

/** Every version of every ruleset, as people want to see them. */
public final class RulesetList {

    private RulesetList() {}

    /**
     * One version.
     *
     * @param ruleset ruleset name
     * @param version version
     * @param binding {@code live}, {@code shadow}, {@code canary} or {@code draft}
     * @param sealed whether it may never change again
     * @param sha256 digest of its files, 64 hex digits; null when it cannot be read
     * @param facts paths of the fact format its rules read; empty when it cannot be read
     * @param models models whose predictions its rules read; empty when it cannot be read
     * @param rules its rules, files by name; empty when it cannot be read
     * @param faults why it cannot be used, with file, line and column; empty when it can
     */
    public record Entry(
            String ruleset,
            String version,
            String binding,
            boolean sealed,
            String sha256,
            List<String> facts,
            List<String> models,
            List<RuleEntry> rules,
            List<String> faults) {}

    /**
     * One rule.
     *
     * @param rule its name, the reason code
     * @param file file it stands in, e.g. {@code rules/dca/1.0.0/guards/rsi.drl}
     * @param outcome what it concludes: {@code veto}, {@code proposal}, {@code adjust}, {@code tag}
     *     or {@code override}
     * @param overridable whether an override may lift it
     */
    public record RuleEntry(String rule, String file, String outcome, boolean overridable) {}

    /** Lists a catalog in name and version order; a version that cannot be read says why. */
    public static List<Entry> of(RulesetCatalog catalog) {
        return catalog.versions().stream().map(version -> entry(catalog, version)).toList();
    }

    private static Entry entry(RulesetCatalog catalog, RulesetVersion version) {
        try {
            return readable(catalog, version, catalog.read(version));
        } catch (RulesetException e) {
            return unreadable(catalog, version, e);
        }
    }

    private static Entry readable(
            RulesetCatalog catalog, RulesetVersion version, RulesetSource source) {
        return new Entry(
                version.ruleset(),
                version.version(),
                version.binding(),
                catalog.seals().of(version).isPresent(),
                source.sha256(),
                source.manifest().facts(),
                source.manifest().models(),
                source.rules().stream().map(rule -> ruleEntry(version, rule)).toList(),
                List.of());
    }

    private static Entry unreadable(
            RulesetCatalog catalog, RulesetVersion version, RulesetException e) {
        return new Entry(
                version.ruleset(),
                version.version(),
                version.binding(),
                catalog.seals().of(version).isPresent(),
                null,
                List.of(),
                List.of(),
                List.of(),
                e.diagnostics().stream().map(Diagnostic::toString).toList());
    }

    private static RuleEntry ruleEntry(RulesetVersion version, Rule rule) {
        List<ConclusionFunction> conclusions =
                rule.conclusions().stream()
                        .map(each -> ConclusionFunction.of(each.function()))
                        .toList();
        return new RuleEntry(
                rule.name(),
                rule.file(),
                conclusions.get(0).outcome(),
                conclusions.contains(ConclusionFunction.LIFTABLE_VETO));
    }
}
