package io.market7.cycle.past;

import io.market7.codec.DecisionReader;
import io.market7.codec.FactPaths;
import io.market7.codec.FactsReader;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.journal.JournalRow;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.scenario.PinnedScenario;
import io.market7.ruleset.scenario.ScenarioResult;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns kept decisions into scenarios that say they must be decided so again. */
public final class Pinner {

    private final RulesetCatalog catalog;
    private final Map<String, Map<String, Object>> overrides;

    /**
     * @param catalog where versions are found
     * @param overrides parameters of the environment, by ruleset and name
     */
    public Pinner(RulesetCatalog catalog, Map<String, Map<String, Object>> overrides) {
        this.catalog = catalog;
        this.overrides = overrides;
    }

    /**
     * Makes a scenario and runs it.
     *
     * @param row what the journal kept, loaded
     * @param into label of the version it is for; null for the version that decided
     * @throws NotRepeatable when the decision was made without rulesets
     * @throws IllegalArgumentException when {@code into} is of another ruleset, or sealed
     * @throws io.market7.ruleset.RulesetException when there is no such version
     */
    public Pin pin(JournalRow row, String into) {
        Decision kept = DecisionReader.read(row.head().getBytes(StandardCharsets.UTF_8));
        if (kept.rulesets().isEmpty()) {
            throw new NotRepeatable(
                    "no-rulesets",
                    "Decision %s was made without rulesets, because its evaluation failed. Expected one that rules made."
                            .formatted(row.id()));
        }
        return pin(
                kept.id(),
                "Made from decision " + kept.id() + ".",
                kept,
                FactsReader.strict().read(row.factsJson()),
                into);
    }

    /**
     * Makes a scenario of something that was decided and runs it.
     *
     * @param id names its file
     * @param origin where it comes from, on one line
     * @param kept what was decided
     * @param facts about what
     * @param into label of the version it is for; null for the version that decided
     * @throws IllegalArgumentException when {@code into} is of another ruleset, or sealed
     * @throws io.market7.ruleset.RulesetException when there is no such version
     */
    public Pin pin(String id, String origin, Decision kept, FactSet facts, String into) {
        RulesetVersion version = version(into, kept);
        if (into != null && catalog.seals().of(version).isPresent()) {
            throw new IllegalArgumentException(
                    "%s is sealed and never changes. Expected a draft to pin into."
                            .formatted(version.label()));
        }
        PinnedScenario scenario = new PinnedScenario(id, origin, kept, given(kept, facts));
        try (BoundRulesets plain = catalog.bindTrees(List.of(version.label()), Map.of())) {
            ScenarioResult result =
                    scenario.run(new RuleEngine(() -> plain), catalog.read(version));
            return new Pin(version, scenario, result);
        }
    }

    private RulesetVersion version(String into, Decision kept) {
        String ruleset = kept.question().ruleset();
        String label = into == null ? decider(kept, ruleset) : into;
        RulesetVersion version = catalog.version(label);
        if (!version.ruleset().equals(ruleset)) {
            throw new IllegalArgumentException(
                    "The version is %s. Expected a version of %s, which answers question %s."
                            .formatted(label, ruleset, kept.question().label()));
        }
        return version;
    }

    private static String decider(Decision kept, String ruleset) {
        return kept.rulesets().stream()
                .filter(ref -> ref.name().equals(ruleset))
                .map(ref -> ref.name() + "@" + ref.version())
                .findFirst()
                .orElseThrow();
    }

    /** A scenario knows no settings: parameters that were in force are given with the facts. */
    private FactSet given(Decision kept, FactSet facts) {
        List<String> versions =
                kept.rulesets().stream().map(ref -> ref.name() + "@" + ref.version()).toList();
        try (BoundRulesets bound = catalog.bindTrees(versions, overrides)) {
            String now =
                    new RuleEngine(() -> bound).decide(facts, ExplainLevel.NONE).parametersSha256();
            if (!now.equals(kept.parametersSha256())) {
                // decided with the manifests' own, or with settings that are not here
                return facts;
            }
        }
        Map<String, Object> set = new HashMap<>();
        overrides.forEach(
                (ruleset, values) ->
                        values.forEach((name, value) -> set.put(path(ruleset, name), value)));
        facts.parameters()
                .forEach(
                        (ruleset, values) ->
                                values.keySet().forEach(name -> set.remove(path(ruleset, name))));
        return FactPaths.with(facts, set);
    }

    private static String path(String ruleset, String name) {
        return "parameters." + ruleset + "." + name;
    }
}
