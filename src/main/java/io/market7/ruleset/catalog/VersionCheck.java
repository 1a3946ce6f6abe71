package io.market7.ruleset.catalog;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.analysis.RuleAnalysis;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.scenario.ScenarioFiles;
import java.util.List;
import java.util.Map;

/** Whether a version can decide. */
public final class VersionCheck {

    private VersionCheck() {}

    /**
     * Reads, checks and compiles a version and reads its scenarios.
     *
     * @return everything that is wrong with it; empty when it can decide
     */
    public static List<Diagnostic> faults(RulesetCatalog catalog, RulesetVersion version) {
        try (CompiledRuleset compiled = catalog.compile(version)) {
            ScenarioFiles.read(compiled.source());
            return compiled.source().manifest().unmet(manifest(version), compiled.defaults());
        } catch (RulesetException e) {
            return e.diagnostics();
        }
    }

    /**
     * Returns what nobody can have meant by a version that can decide; empty when nothing is odd.
     *
     * @param overrides its parameters of the environment
     */
    public static List<Diagnostic> warnings(
            RulesetCatalog catalog, RulesetVersion version, Map<String, Object> overrides) {
        RulesetSource source = catalog.read(version);
        return RuleAnalysis.of(
                source, ParameterValues.defaults(source.manifest()).with("config", overrides));
    }

    private static String manifest(RulesetVersion version) {
        return "rules/%s/%s/ruleset.yaml".formatted(version.ruleset(), version.version());
    }
}
