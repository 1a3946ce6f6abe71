package io.market7.cycle;

import io.market7.codec.DecisionIds;
import io.market7.codec.FactsWriter;
import io.market7.domain.decision.Decider;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.Explanation;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.RuleEvidence;
import io.market7.domain.decision.RuleState;
import io.market7.domain.market.BtcMarket;
import io.market7.domain.prediction.Enriched;
import java.util.List;
import java.util.Map;

/**
 * Answers one question: predictions are added, the rules decide, the decision gets its id. Has no
 * effects; safe to use from many threads when predictor and decider are.
 */
public final class Evaluator {
    private static final String RULE_ENGINE = "rule-engine";

    private final Predictor predictor;
    private final Decider decider;
    private final ExplainLevel explain;

    /**
     * @param predictor adds predictions
     * @param decider decides
     * @param explain how much of its explanation each decision carries
     */
    public Evaluator(Predictor predictor, Decider decider, ExplainLevel explain) {
        this.predictor = predictor;
        this.decider = decider;
        this.explain = explain;
    }

    /**
     * Evaluates facts of one moment. A failure of the models or rules, such as proposals that
     * disagree, is the evaluation's outcome: it holds at stage ERROR, and the caller reports it.
     *
     * @param facts what is known without models
     */
    public Evaluation evaluate(FactSet facts) {
        try {
            Enriched enriched = predictor.enrich(facts);
            Decision decision =
                    decider.decide(enriched.facts(), explain)
                            .predicted(enriched.models(), enriched.evidence());
            return identified(Evaluation.LIVE, enriched.facts(), decision, null);
        } catch (RuntimeException failure) {
            return identified(Evaluation.ERROR, facts, held(facts, failure), failure);
        }
    }

    private static Evaluation identified(
            String stage, FactSet facts, Decision decision, RuntimeException failure) {
        String id = DecisionIds.of(decision, facts.at(), stage, FactsWriter.bytes(facts));
        return new Evaluation(
                stage, Identified.facts(facts, id), Identified.decision(decision, id), failure);
    }

    /** Returns the decision that holds because the rules could not be asked. */
    private static Decision held(FactSet facts, RuntimeException failure) {
        String reason = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        RuleEvidence evidence =
                new RuleEvidence(
                        RULE_ENGINE, RuleState.ERROR, null, null, null, 0, List.of(), reason);
        return new Decision(
                null,
                facts.question(),
                facts.at(),
                facts.subject(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                BtcMarket.UNKNOWN,
                Map.of(),
                List.of(),
                "",
                Map.of(),
                new Explanation(false, List.of(evidence)),
                null);
    }
}
