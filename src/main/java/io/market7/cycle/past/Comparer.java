package io.market7.cycle.past;

import io.market7.codec.FactsException;
import io.market7.codec.FactsReader;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.WhatIf;
import io.market7.journal.JournalRow;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides kept moments with two versions of one ruleset, everything else as it is live. The
 * condition tree judges; nothing is kept or acted on. Safe to use from many threads.
 */
public final class Comparer implements AutoCloseable {

    private final String ruleset;
    private final String after;
    private final BoundRulesets beforeRulesets;
    private final BoundRulesets afterRulesets;
    private final RuleEngine beforeEngine;
    private final RuleEngine afterEngine;

    /**
     * @param catalog where versions are found
     * @param overrides parameters of the environment, by ruleset and name
     * @param before the first version, e.g. {@code dca@1.0.0}
     * @param after the second, of the same ruleset
     * @throws RulesetException when a version does not exist or they are of different rulesets
     */
    public Comparer(
            RulesetCatalog catalog,
            Map<String, Map<String, Object>> overrides,
            String before,
            String after) {
        this.ruleset = catalog.version(before).ruleset();
        if (!ruleset.equals(catalog.version(after).ruleset())) {
            throw new RulesetException(
                    List.of(
                            new Diagnostic(
                                    "--ruleset",
                                    0,
                                    0,
                                    "%s and %s are versions of different rulesets. Expected two of one, e.g. dca@1.0.0,dca@1.1.0."
                                            .formatted(before, after))));
        }
        this.after = after;
        this.beforeRulesets = catalog.bindTrees(List.of(before), overrides);
        this.afterRulesets = catalog.bindTrees(List.of(after), overrides);
        this.beforeEngine = new RuleEngine(() -> beforeRulesets);
        this.afterEngine = new RuleEngine(() -> afterRulesets);
    }

    /**
     * Decides one moment with both versions. The journal it comes from must still be open.
     *
     * @return empty when the ruleset had no part in it, or its facts cannot be read
     */
    public Optional<Change> compare(JournalRow row) {
        if (!hadAPart(row)) {
            return Optional.empty();
        }
        try {
            FactSet facts = FactsReader.strict().read(row.factsJson());
            return Optional.of(
                    Change.of(
                            row,
                            beforeEngine.decide(facts, ExplainLevel.NONE),
                            afterEngine.decide(facts, ExplainLevel.NONE)));
        } catch (FactsException e) {
            throw new IllegalStateException(
                    "The facts of decision %s cannot be read: %s"
                            .formatted(row.id(), e.getMessage()),
                    e);
        }
    }

    /**
     * Returns both decisions of one moment with every rule explained, and the rules that turned.
     */
    public WhatIf explained(JournalRow row) {
        FactSet facts = FactsReader.strict().read(row.factsJson());
        Decision first = beforeEngine.decide(facts, ExplainLevel.FULL);
        Decision second = afterEngine.decide(facts, ExplainLevel.FULL);
        return WhatIf.of(row.id(), Map.of(), List.of(after), first, second);
    }

    private boolean hadAPart(JournalRow row) {
        for (String label : row.rulesets().split(",")) {
            if (label.startsWith(ruleset + "@")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        beforeRulesets.close();
        afterRulesets.close();
    }
}
