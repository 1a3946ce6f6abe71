package io.market7.cycle.past;

import io.market7.codec.DecisionReader;
import io.market7.codec.FactPaths;
import io.market7.codec.FactsException;
import io.market7.codec.FactsReader;
import io.market7.cycle.model.ModelFlips;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.WhatIf;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.compile.Judge;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.flip.FlipDecider;
import io.market7.ruleset.flip.FlipFinder;
import io.market7.ruleset.flip.FlipOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Makes kept decisions again from the facts, the versions and the parameters they were made with:
 * to explain every rule, and to see what would have changed them. Nothing is kept or acted on. Safe
 * to use from many threads, which take turns, so that no more than one search runs at a time.
 */
public final class PastDecisions implements AutoCloseable {

    private static final int MOST_KEPT = 4;

    private final PastRulesets rulesets;
    private final ModelFlips modelFlips;

    /**
     * @param catalog where versions are found
     * @param overrides parameters of the environment, by ruleset and name
     * @param inForce rulesets of a running service, with those parameters; null when none runs
     */
    public PastDecisions(
            RulesetCatalog catalog,
            Map<String, Map<String, Object>> overrides,
            Supplier<BoundRulesets> inForce) {
        this(catalog, overrides, inForce, null);
    }

    /**
     * @param modelFlips finds what would make models say something else; null for none
     */
    public PastDecisions(
            RulesetCatalog catalog,
            Map<String, Map<String, Object>> overrides,
            Supplier<BoundRulesets> inForce,
            ModelFlips modelFlips) {
        this.modelFlips = modelFlips;
        this.rulesets = new PastRulesets(catalog, overrides, inForce, MOST_KEPT, Judge.BOTH);
    }

    /**
     * Returns a kept decision with every rule explained and with what would turn it.
     *
     * @param decisionJson the decision as it was kept
     * @param factsJson its facts
     * @throws NotRepeatable when it cannot be made again
     * @throws io.market7.ruleset.flip.FlipRefusal when the options make no sense for it
     */
    public synchronized Decision explained(
            String decisionJson, String factsJson, FlipOptions options) {
        Decision kept = decision(decisionJson);
        FactSet facts = FactsReader.strict().read(factsJson);
        return again(kept, facts, then(kept, facts), options);
    }

    /**
     * Returns a kept decision beside what would have been decided with changes.
     *
     * @param set values by path of the fact format; null makes a field unknown
     * @param instead versions to use instead for the changed decision, e.g. {@code dca@1.1.0}
     * @throws NotRepeatable when the kept decision cannot be made again
     * @throws FactsException when a path or a value is refused
     * @throws RulesetException when a version or a parameter does not exist
     */
    public synchronized WhatIf whatIf(
            String decisionJson, String factsJson, Map<String, ?> set, List<String> instead) {
        Decision kept = decision(decisionJson);
        FactSet facts = FactsReader.strict().read(factsJson);
        FactSet changed = FactPaths.with(facts, set);
        BoundRulesets then = then(kept, facts);
        Decision stored = again(kept, facts, then, FlipOptions.DEFAULT);
        BoundRulesets now = instead.isEmpty() ? then : instead(kept, facts, instead);
        return WhatIf.of(
                kept.id(), set, instead, stored, explained(now, FlipOptions.DEFAULT, changed));
    }

    private Decision again(Decision kept, FactSet facts, BoundRulesets then, FlipOptions options) {
        refuseOther(kept, new RuleEngine(() -> then).decide(facts, ExplainLevel.NONE));
        Decision now = predicted(kept, explained(then, options, facts));
        return modelFlips == null ? now : modelFlips.with(now, facts, new RuleEngine(() -> then));
    }

    /** Returns a decision made again with what models said when it was made first. */
    static Decision predicted(Decision kept, Decision again) {
        return again.predicted(
                kept.models(),
                kept.explanation() == null ? List.of() : kept.explanation().predictions());
    }

    private static Decision explained(BoundRulesets bound, FlipOptions options, FactSet facts) {
        return new FlipDecider(new RuleEngine(() -> bound), new FlipFinder(() -> bound), options)
                .decide(facts, ExplainLevel.FULL);
    }

    /** Returns the rulesets of a kept decision with the parameters it was made with. */
    private BoundRulesets then(Decision kept, FactSet facts) {
        BoundRulesets bound = rulesets.of(kept);
        return plain(kept, facts, bound) ? new BoundRulesets(bound.all(), Map.of()) : bound;
    }

    private BoundRulesets instead(Decision kept, FactSet facts, List<String> labels) {
        BoundRulesets bound = rulesets.of(kept, labels);
        return plain(kept, facts, rulesets.of(kept))
                ? new BoundRulesets(bound.all(), Map.of())
                : bound;
    }

    /** Facts that somebody only tested were decided with the manifests' own parameters. */
    private static boolean plain(Decision kept, FactSet facts, BoundRulesets bound) {
        return !new RuleEngine(() -> bound)
                .decide(facts, ExplainLevel.NONE)
                .parametersSha256()
                .equals(kept.parametersSha256());
    }

    private static void refuseOther(Decision kept, Decision again) {
        if (!again.parametersSha256().equals(kept.parametersSha256())) {
            throw new NotRepeatable(
                    "parameters-differ",
                    "Decision %s was made with parameters of digest %s; the settings here give %s. Expected the same: use the settings it was made with (--config, --profile)."
                            .formatted(
                                    kept.id(), kept.parametersSha256(), again.parametersSha256()));
        }
        boolean same =
                again.outcome().equals(kept.outcome())
                        && again.vetoes().equals(kept.vetoes())
                        && again.lifted().equals(kept.lifted())
                        && again.proposals().equals(kept.proposals())
                        && Objects.equals(again.amountQuote(), kept.amountQuote());
        if (!same) {
            throw new NotRepeatable(
                    "decided-otherwise",
                    "Decision %s was %s with vetoes %s; made again from what was kept it is %s with vetoes %s. Expected the same; the program that made it decided otherwise."
                            .formatted(
                                    kept.id(),
                                    kept.outcome(),
                                    kept.vetoes(),
                                    again.outcome(),
                                    again.vetoes()));
        }
    }

    private static Decision decision(String json) {
        Decision kept = DecisionReader.read(json.getBytes(StandardCharsets.UTF_8));
        if (kept.rulesets().isEmpty()) {
            throw new NotRepeatable(
                    "ruleset-unknown",
                    "Decision %s was made without rulesets, because its evaluation failed. Expected one that rules made."
                            .formatted(kept.id()));
        }
        return kept;
    }

    @Override
    public synchronized void close() {
        rulesets.close();
    }
}
