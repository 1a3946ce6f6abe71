package io.market7.cycle.publish;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.catalog.VersionCheck;
import io.market7.ruleset.coverage.CoverageReport;
import io.market7.ruleset.coverage.ScenarioCoverage;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.mutation.MutationReport;
import io.market7.ruleset.mutation.MutationRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks of a version what it must pass before it is sealed; stops at the first that fails. */
final class SealGates {

    /** Share of noticeable changes the scenarios must notice. */
    static final double MUTATION_SCORE = 0.8;

    private final RulesetCatalog catalog;
    private final RulesetVersion version;
    private final List<Gate> gates = new ArrayList<>();

    private SealGates(RulesetCatalog catalog, RulesetVersion version) {
        this.catalog = catalog;
        this.version = version;
    }

    static List<Gate> of(
            RulesetCatalog catalog, RulesetVersion version, MutationRun.Watcher progress) {
        SealGates all = new SealGates(catalog, version);
        if (all.checked() && all.shown()) {
            all.mutated(progress);
        }
        return all.gates;
    }

    private boolean checked() {
        List<Diagnostic> faults = VersionCheck.faults(catalog, version);
        return gate("check", faults.isEmpty(), lines(faults, "no faults"));
    }

    private boolean shown() {
        try (BoundRulesets bound = catalog.bind(List.of(version.label()), Map.of())) {
            ScenarioCoverage coverage =
                    ScenarioCoverage.of(new RuleEngine(() -> bound), catalog.read(version));
            CoverageReport report = coverage.report();
            int all = coverage.results().size();
            boolean pass =
                    gate(
                            "scenarios",
                            coverage.failed() == 0 && all > 0,
                            "%d of %d pass".formatted(all - coverage.failed(), all));
            return pass
                    && gate(
                            "coverage",
                            report.complete(),
                            "%d of %d rules hit, %d of %d conditions both ways"
                                    .formatted(
                                            report.rulesHit(),
                                            report.rules().size(),
                                            report.conditionsBothWays(),
                                            report.conditionCount()));
        } catch (RulesetException e) {
            return gate("scenarios", false, lines(e.diagnostics(), ""));
        }
    }

    private void mutated(MutationRun.Watcher progress) {
        MutationReport report = MutationRun.of(catalog, version, progress);
        gate(
                "mutation",
                report.score() >= MUTATION_SCORE,
                "%.1f %% of %d changes noticed, %.0f %% wanted"
                        .formatted(
                                100 * report.score(),
                                report.mutants().size() - report.equivalent().size(),
                                100 * MUTATION_SCORE));
    }

    private boolean gate(String name, boolean passed, String detail) {
        gates.add(new Gate(name, passed, detail));
        return passed;
    }

    private static String lines(List<Diagnostic> faults, String none) {
        return faults.isEmpty()
                ? none
                : faults.stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    }
}
