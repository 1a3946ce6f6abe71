package io.market7.cycle;

import io.market7.domain.deal.DealMeasures;
import io.market7.domain.decision.FactSet;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.measure.DcaMeasures;
import io.market7.ruleset.measure.FreshFacts;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Measures a deal the way ruleset {@code dca} does, with the ladder amount of its next step on the
 * table.
 */
final class DealMeasurer implements Function<FactSet, DealMeasures> {
    private static final String DCA = "dca";

    private final Supplier<BoundRulesets> rulesets;

    DealMeasurer(Supplier<BoundRulesets> rulesets) {
        this.rulesets = rulesets;
    }

    @Override
    public DealMeasures apply(FactSet facts) {
        ParameterValues parameters = rulesets.get().parameters(DCA);
        return new DcaMeasures(new FreshFacts(facts, parameters), parameters)
                .facts().stream()
                        .filter(DealMeasures.class::isInstance)
                        .map(DealMeasures.class::cast)
                        .findFirst()
                        .orElseThrow();
    }
}
