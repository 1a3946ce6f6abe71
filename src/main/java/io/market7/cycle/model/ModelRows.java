package io.market7.cycle.model;

import io.market7.codec.PredictionJson;
import io.market7.domain.prediction.PredictionEvidence;
import io.market7.prediction.catalog.ModelAbsentException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rows of features as text, and what a model says of them. */
public final class ModelRows {
    private ModelRows() {}

    /**
     * One answer.
     *
     * @param json the line to print
     * @param refused whether the row was refused
     */
    public record Answer(String json, boolean refused) {}

    /**
     * Opens a version.
     *
     * @throws IllegalArgumentException when there is none, or it cannot be trusted
     */
    public static Models.Oracle oracle(Models models, String model, String version) {
        try {
            return models.oracle(model, version);
        } catch (ModelAbsentException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Answers one line, an object of values by feature. */
    public static Answer answer(Models.Oracle oracle, String line) {
        try {
            return new Answer(PredictionJson.text(oracle.predict(values(line))), false);
        } catch (IllegalArgumentException e) {
            return new Answer(PredictionJson.error("invalid-features", e.getMessage()), true);
        }
    }

    /** Predicts from values by feature, as they come out of JSON, unless it did before. */
    public static PredictionEvidence predict(
            Models.Oracle oracle, Map<String, ?> given, ScoreCache cache) {
        return oracle.predict(numbers(given), cache);
    }

    private static Map<String, Double> values(String line) {
        return numbers(PredictionJson.values(line));
    }

    private static Map<String, Double> numbers(Map<String, ?> given) {
        Map<String, Double> values = new LinkedHashMap<>();
        given.forEach(
                (name, value) -> {
                    if (value != null && !(value instanceof Number)) {
                        throw new IllegalArgumentException(
                                "%s is %s. Expected a number, or null when it is unknown."
                                        .formatted(name, value));
                    }
                    values.put(name, value == null ? null : ((Number) value).doubleValue());
                });
        return values;
    }
}
