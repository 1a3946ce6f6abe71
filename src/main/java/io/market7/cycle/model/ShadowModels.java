package io.market7.cycle.model;

import io.market7.cycle.CycleListener;
import io.market7.cycle.Evaluation;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.prediction.Enriched;
import io.market7.domain.prediction.PredictionEvidence;
import io.market7.domain.prediction.PredictionFacts;
import io.market7.ruleset.engine.RuleEngine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Model versions that predict beside the bound ones, without effect: each decision that reads one
 * is made again with the shadow's prediction, and where it comes out otherwise that is kept.
 */
public final class ShadowModels implements CycleListener {
    private final BoundModels shadows;
    private final ModelPredictor predictor;
    private final RuleEngine engine;
    private final Map<String, ShadowRecord> records = new ConcurrentHashMap<>();

    /**
     * @param shadows versions that run beside the bound ones
     * @param ladderQuote amounts of the ladder now
     * @param engine decides with the rulesets in force
     */
    public ShadowModels(
            BoundModels shadows, Supplier<List<BigDecimal>> ladderQuote, RuleEngine engine) {
        this.shadows = shadows;
        this.predictor = new ModelPredictor(shadows, ladderQuote);
        this.engine = engine;
    }

    @Override
    public void onEvaluation(Evaluation evaluation) {
        if (shadows.versions().isEmpty() || !Evaluation.LIVE.equals(evaluation.stage())) {
            return;
        }
        for (Map.Entry<String, String> each : shadows.versions().entrySet()) {
            compare(each.getKey(), each.getValue(), evaluation);
        }
    }

    /** Compares one model at a time, so that a difference is the doing of that model. */
    private void compare(String model, String version, Evaluation evaluation) {
        Enriched enriched = predictor.enrich(without(evaluation.facts(), model), model);
        if (enriched.evidence().isEmpty()) {
            return;
        }
        ShadowRecord record = records.computeIfAbsent(model, name -> new ShadowRecord(version));
        try {
            Decision shadow = engine.decide(enriched.facts(), ExplainLevel.NONE);
            Double live = evaluation.facts().predictions().values().get(model);
            record.add(evaluation.decision(), shadow, live, said(enriched));
        } catch (RuntimeException failure) {
            record.failed(failure);
        }
    }

    private static Double said(Enriched enriched) {
        PredictionEvidence said = enriched.evidence().get(0);
        return said.value();
    }

    private static FactSet without(FactSet facts, String model) {
        Map<String, Double> values = new TreeMap<>(facts.predictions().values());
        values.remove(model);
        return facts.predicted(
                new PredictionFacts(values, values.isEmpty() ? null : facts.predictions().at()));
    }

    /** Returns how a model's shadow did; empty while it has none or has not been asked. */
    public Optional<ShadowRecord.Standing> standing(String model) {
        return Optional.ofNullable(records.get(model)).map(ShadowRecord::standing);
    }
}
