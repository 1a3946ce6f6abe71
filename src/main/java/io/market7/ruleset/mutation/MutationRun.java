package io.market7.ruleset.mutation;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.scenario.PinnedScenario;
import io.market7.ruleset.scenario.Scenario;
import io.market7.ruleset.scenario.ScenarioFiles;
import io.market7.ruleset.scenario.ScenarioResult;
import io.market7.ruleset.scenario.ScenarioRunner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Asks the scenarios of one version about every mutant. The condition tree judges. */
public final class MutationRun {

    private final RulesetCatalog catalog;
    private final RulesetSource source;
    private final BoundRulesets whole;
    private final List<Scenario> scenarios;

    private MutationRun(RulesetCatalog catalog, RulesetVersion version, BoundRulesets whole) {
        this.catalog = catalog;
        this.source = catalog.read(version);
        this.whole = whole;
        this.scenarios = ScenarioFiles.read(source);
    }

    /** Hears how far it is. */
    @FunctionalInterface
    public interface Watcher {
        /**
         * @param done mutants tried
         * @param all mutants there are
         */
        void at(int done, int all);
    }

    /**
     * Tries every mutant of a version.
     *
     * @param progress hears how many are done
     * @throws io.market7.ruleset.RulesetException when the version is not sound
     * @throws IllegalStateException when a scenario fails without any change
     */
    public static MutationReport of(
            RulesetCatalog catalog, RulesetVersion version, Watcher progress) {
        try (BoundRulesets whole = catalog.bindTrees(List.of(version.label()), Map.of())) {
            return new MutationRun(catalog, version, whole).run(version, progress);
        }
    }

    private MutationReport run(RulesetVersion version, Watcher progress) {
        for (ScenarioResult result : new ScenarioRunner(engine(whole), source).run()) {
            if (!result.passed()) {
                throw new IllegalStateException(
                        "The scenario \"%s\" of %s fails without any change. Expected scenarios that pass; market7 rules test says more."
                                .formatted(result.scenario().name(), version.label()));
            }
        }
        List<Mutant> mutants = Mutants.of(source);
        AtomicInteger done = new AtomicInteger();
        KillerSearch search = new KillerSearch(source, engine(whole));
        List<Fate> fates =
                IntStream.range(0, mutants.size())
                        .parallel()
                        .mapToObj(
                                place -> {
                                    Fate fate = fate(mutants.get(place), search);
                                    progress.at(done.incrementAndGet(), mutants.size());
                                    return fate;
                                })
                        .toList();
        List<Survivor> survivors = new ArrayList<>();
        List<Mutant> equivalent = new ArrayList<>();
        for (int place = 0; place < mutants.size(); place++) {
            Fate fate = fates.get(place);
            if (fate.killer() != null) {
                survivors.add(survivor(mutants.get(place), fate.killer(), place));
            } else if (!fate.noticed()) {
                equivalent.add(mutants.get(place));
            }
        }
        return new MutationReport(
                version.ruleset(), version.version(), mutants, survivors, equivalent);
    }

    private Survivor survivor(Mutant mutant, FactSet killer, int place) {
        Decision decision = engine(whole).decide(killer, ExplainLevel.NONE);
        String subject = mutant.rule() == null ? "manifest" : mutant.rule();
        return new Survivor(
                mutant,
                new PinnedScenario(
                        "notices-%s-%d".formatted(subject, place + 1),
                        "Notices a change of %s: %s".formatted(subject, mutant.change()),
                        "%s: %s would be noticed".formatted(subject, mutant.change()),
                        decision,
                        killer));
    }

    /**
     * What became of a mutant.
     *
     * @param noticed whether a scenario noticed it
     * @param killer facts that would have told it apart; null when it was noticed or there are none
     */
    private record Fate(boolean noticed, FactSet killer) {}

    private Fate fate(Mutant mutant, KillerSearch search) {
        try (CompiledRuleset changed = catalog.treeOnly(source.withRules(mutant.rules()))) {
            RuleEngine engine = engine(with(changed, mutant));
            ScenarioRunner runner = new ScenarioRunner(engine, source);
            List<Scenario> nearest = nearest(mutant);
            return nearest.stream().anyMatch(scenario -> !runner.run(scenario).passed())
                    ? new Fate(true, null)
                    : new Fate(false, search.find(mutant, engine, nearest).orElse(null));
        }
    }

    /** Scenarios of the guard itself notice first. */
    private List<Scenario> nearest(Mutant mutant) {
        return scenarios.stream()
                .sorted(
                        Comparator.comparing(
                                (Scenario each) -> !each.guard().equals(mutant.guard())))
                .collect(Collectors.toList());
    }

    private BoundRulesets with(CompiledRuleset changed, Mutant mutant) {
        List<CompiledRuleset> all = new ArrayList<>(whole.all());
        all.replaceAll(each -> each.ref().name().equals(changed.ref().name()) ? changed : each);
        return new BoundRulesets(
                all,
                mutant.overrides().isEmpty()
                        ? Map.of()
                        : Map.of(changed.ref().name(), mutant.overrides()));
    }

    private static RuleEngine engine(BoundRulesets rulesets) {
        return new RuleEngine(() -> rulesets);
    }
}
