package io.market7.cycle.model;

import io.market7.cycle.Predictor;
import io.market7.domain.decision.FactSet;
import io.market7.domain.market.Side;
import io.market7.domain.prediction.Enriched;
import io.market7.domain.prediction.PredictionEvidence;
import io.market7.domain.prediction.PredictionFacts;
import io.market7.prediction.catalog.ModelMetadata;
import io.market7.prediction.catalog.ModelVersion;
import io.market7.prediction.feature.FeatureRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Adds the predictions that the question reads, as far as models are bound and can make them. What
 * was given with the facts is left alone.
 */
public final class ModelPredictor implements Predictor {
    private final BoundModels models;
    private final Supplier<List<BigDecimal>> ladderQuote;
    private final BiConsumer<String, Drift.Standing> alarm;

    /**
     * @param models what is bound
     * @param ladderQuote amounts of the ladder now, for models that say a multiple of them
     */
    public ModelPredictor(BoundModels models, Supplier<List<BigDecimal>> ladderQuote) {
        this(models, ladderQuote, (model, standing) -> {});
    }

    /**
     * @param alarm takes a model whose world has changed, once in a window of its rows
     */
    public ModelPredictor(
            BoundModels models,
            Supplier<List<BigDecimal>> ladderQuote,
            BiConsumer<String, Drift.Standing> alarm) {
        this.models = models;
        this.ladderQuote = ladderQuote;
        this.alarm = alarm;
    }

    @Override
    public Enriched enrich(FactSet facts) {
        return enrich(facts, wanted(facts));
    }

    /** Adds the prediction of one model only, where the question reads it. */
    Enriched enrich(FactSet facts, String model) {
        return enrich(facts, wanted(facts).contains(model) ? List.of(model) : List.of());
    }

    private Enriched enrich(FactSet facts, List<String> wanted) {
        Map<String, Double> values = new TreeMap<>(facts.predictions().values());
        Map<String, String> ran = new TreeMap<>();
        List<PredictionEvidence> evidence = new ArrayList<>();
        for (String name : wanted) {
            BoundModels.Bound bound = models.of(name).orElse(null);
            if (bound != null && !values.containsKey(name)) {
                PredictionEvidence said = ask(name, bound, facts);
                evidence.add(said);
                if (said.value() != null) {
                    values.put(name, said.value());
                    ran.put(name, bound.version());
                }
            }
        }
        return evidence.isEmpty()
                ? Enriched.without(facts)
                : new Enriched(with(facts, values), ran, evidence);
    }

    /** Returns the models a question reads, in name order. */
    private static List<String> wanted(FactSet facts) {
        return switch (facts.question()) {
            case DCA -> List.of("confidence", "recovery-odds", "spend");
            case SAFU -> List.of("safu-exit");
            case LEVERAGE ->
                    List.of(
                            facts.subject().side() == Side.LONG
                                    ? "recovery-odds"
                                    : "recovery-odds-short");
            default -> List.of();
        };
    }

    private PredictionEvidence ask(String name, BoundModels.Bound bound, FactSet facts) {
        ModelVersion model = bound.model();
        if (model == null) {
            return absent(name, bound, bound.absent());
        }
        FeatureRow row = model.schema().row(facts);
        ModelVersion.Output output = model.predict(row);
        if (output.reason() != null) {
            return absent(name, bound, output.reason());
        }
        if (bound.drift().add(row.values(), output.value())) {
            Drift.Standing standing = bound.drift().standing();
            if (standing.alarming()) {
                alarm.accept(name, standing);
            }
        }
        double value = output.value();
        if (model.metadata().kind().equals(ModelMetadata.MULTIPLE)) {
            BigDecimal next = NextAmount.of(facts, ladderQuote.get());
            if (next == null) {
                return absent(name, bound, "the ladder has no next step that is known");
            }
            value *= next.doubleValue();
        }
        return new PredictionEvidence(
                name, bound.version(), value, null, Contributions.strongest(model, row));
    }

    private static PredictionEvidence absent(String name, BoundModels.Bound bound, String reason) {
        return new PredictionEvidence(name, bound.version(), null, reason, List.of());
    }

    private static FactSet with(FactSet facts, Map<String, Double> values) {
        return facts.predicted(new PredictionFacts(values, values.isEmpty() ? null : facts.at()));
    }
}
