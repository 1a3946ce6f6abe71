package io.market7.domain.prediction;

import io.market7.domain.decision.FactSet;
import java.util.List;
import java.util.Map;

/**
 * Facts with predictions, and how they came about.
 *
 * @param facts the facts
 * @param models versions of the models that ran, by name
 * @param evidence what each said, in name order
 */
public record Enriched(
        FactSet facts, Map<String, String> models, List<PredictionEvidence> evidence) {

    public Enriched {
        models = Map.copyOf(models);
        evidence = List.copyOf(evidence);
    }

    /** Returns facts that no model saw. */
    public static Enriched without(FactSet facts) {
        return new Enriched(facts, Map.of(), List.of());
    }
}
