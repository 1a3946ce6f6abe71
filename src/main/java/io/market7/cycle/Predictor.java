package io.market7.cycle;

import io.market7.domain.decision.FactSet;
import io.market7.domain.prediction.Enriched;

/** Adds the predictions that could be made to the facts of a decision. */
@FunctionalInterface
public interface Predictor {
    /** Predicts nothing: every prediction stays unknown. */
    Predictor NONE = Enriched::without;

    /**
     * Returns the facts with predictions.
     *
     * @param facts what is known without models
     * @return the same facts, or a copy that differs in its predictions only; a prediction that
     *     could not be made is absent
     */
    Enriched enrich(FactSet facts);
}
