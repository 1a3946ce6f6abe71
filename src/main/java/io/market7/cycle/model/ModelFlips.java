package io.market7.cycle.model;

import io.market7.codec.FactPaths;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Flip;
import io.market7.domain.decision.FlipChange;
import io.market7.domain.decision.Flips;
import io.market7.domain.prediction.PredictionFacts;
import io.market7.prediction.catalog.Engine;
import io.market7.prediction.catalog.ModelAbsentException;
import io.market7.prediction.catalog.ModelFolder;
import io.market7.prediction.catalog.ModelMetadata;
import io.market7.prediction.catalog.ModelVersion;
import io.market7.ruleset.engine.RuleEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where another prediction would turn a decision, finds the nearest fact that would make the model
 * say so: the closest split of its trees, tried by predicting and deciding again.
 */
public final class ModelFlips {
    private static final String PREDICTIONS = "predictions.";
    private static final int MOST_TRIED = 20;

    private final Path models;

    /** Reads models of {@code models}. */
    public ModelFlips(Path models) {
        this.models = models;
    }

    /**
     * Returns the decision with what else would turn it.
     *
     * @param explained a decision with its flips and the models that ran for it
     * @param facts its facts, predictions included
     * @param engine decides as it was decided
     */
    public Decision with(Decision explained, FactSet facts, RuleEngine engine) {
        Flips flips = explained.explanation().flips();
        if (flips == null || explained.models().isEmpty()) {
            return explained;
        }
        List<Flip> more = new ArrayList<>(flips.sets());
        for (Flip flip : flips.sets()) {
            alone(flip, explained.models())
                    .flatMap(change -> nearest(change, flip.outcome(), explained, facts, engine))
                    .ifPresent(more::add);
        }
        return explained.explained(
                explained
                        .explanation()
                        .with(
                                new Flips(
                                        more,
                                        flips.goal(),
                                        flips.maxChanges(),
                                        flips.complete(),
                                        flips.decisions(),
                                        flips.fixed())));
    }

    /** Returns the change when it is one of a prediction and nothing else. */
    private static Optional<FlipChange> alone(Flip flip, Map<String, String> ran) {
        return Optional.of(flip.changes())
                .filter(changes -> changes.size() == 1)
                .map(changes -> changes.get(0))
                .filter(change -> change.measure().startsWith(PREDICTIONS))
                .filter(change -> ran.containsKey(model(change)))
                .filter(change -> change.to() instanceof Double);
    }

    private static String model(FlipChange change) {
        return change.measure().substring(PREDICTIONS.length());
    }

    private Optional<Flip> nearest(
            FlipChange change,
            String outcome,
            Decision explained,
            FactSet facts,
            RuleEngine engine) {
        String name = model(change);
        Path folder = models.resolve(name).resolve(explained.models().get(name));
        try (ModelVersion model = new ModelFolder(folder).open(Engine.WALK)) {
            if (!model.metadata().kind().equals(ModelMetadata.PROBABILITY)) {
                return Optional.empty();
            }
            return SplitSearch.of(model, facts, (Double) change.to()).stream()
                    .limit(MOST_TRIED)
                    .filter(split -> turns(split, model, outcome, facts, engine))
                    .findFirst()
                    .map(split -> new Flip(List.of(split.change()), outcome, true));
        } catch (ModelAbsentException gone) {
            // The version that predicted is no longer there; models check and health say why.
            return Optional.empty();
        }
    }

    private static boolean turns(
            SplitSearch.Split split,
            ModelVersion model,
            String outcome,
            FactSet facts,
            RuleEngine engine) {
        FactSet changed =
                FactPaths.with(facts, Map.of(split.change().measure(), split.change().to()));
        ModelVersion.Output output = model.predict(model.schema().row(changed));
        if (output.reason() != null) {
            return false;
        }
        Map<String, Double> values = new TreeMap<>(facts.predictions().values());
        values.put(model.metadata().model(), output.value());
        FactSet predicted =
                changed.predicted(new PredictionFacts(values, facts.predictions().at()));
        return engine.decide(predicted, ExplainLevel.NONE).outcome().equals(outcome);
    }
}
