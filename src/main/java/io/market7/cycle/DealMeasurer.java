package io.market7.cycle;

import io.market7.domain.deal.DealMeasures;
import io.market7.domain.decision.FactSet;
import io.market7.ruleset.engine.RulesetChoice;
import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.measure.DcaMeasures;
import io.market7.ruleset.measure.FreshFacts;
import java.util.function.Function;

/**
 * Measures a deal the way ruleset {@code dca} does, with the ladder amount of its next step on the
 * table.
 */
final class DealMeasurer implements Function<FactSet, DealMeasures> {
    private static final String DCA = "dca";

    private final RulesetChoice rulesets;

    DealMeasurer(RulesetChoice rulesets) {
        this.rulesets = rulesets;
    }

    @Override
    public DealMeasures apply(FactSet facts) {
        ParameterValues parameters = rulesets.about(facts.subject().symbol()).parameters(DCA);
        return new DcaMeasures(new FreshFacts(facts, parameters), parameters)
                .facts().stream()
                        .filter(DealMeasures.class::isInstance)
                        .map(DealMeasures.class::cast)
                        .findFirst()
                        .orElseThrow();
    }
}
