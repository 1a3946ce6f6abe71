package io.market7.cycle.leg;

import io.market7.cycle.Evaluation;
import io.market7.domain.decision.Adjustment;
import io.market7.domain.decision.FactSet;
import io.market7.ruleset.engine.RulesetChoice;
import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.measure.FreshFacts;
import io.market7.ruleset.measure.LeverageMeasures;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * The leverage of a decision of {@code leverage}: the one that was asked for, or what the rules
 * trimmed it to.
 */
final class DecidedLeverage implements Function<Evaluation, BigDecimal> {
    private static final String LEVERAGE = "leverage";

    private final RulesetChoice rulesets;

    DecidedLeverage(RulesetChoice rulesets) {
        this.rulesets = rulesets;
    }

    @Override
    public BigDecimal apply(Evaluation evaluation) {
        List<Adjustment> adjustments = evaluation.decision().adjustments();
        return adjustments.isEmpty()
                ? requested(evaluation.facts())
                : adjustments.get(adjustments.size() - 1).to();
    }

    private BigDecimal requested(FactSet facts) {
        ParameterValues parameters = rulesets.about(facts.subject().symbol()).parameters(LEVERAGE);
        return new LeverageMeasures(new FreshFacts(facts, parameters), parameters)
                .requested()
                .ratio();
    }
}
