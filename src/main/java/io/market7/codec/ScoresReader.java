package io.market7.codec;

import io.market7.domain.prediction.PredictionFacts;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Reads given scores and predictions. */
final class ScoresReader {

    private ScoresReader() {}

    static Map<String, Double> scores(FactNode root) {
        return numbers(root.object("scores", FactKeys.SCORES), FactKeys.SCORES);
    }

    /** Returns the usable predictions; one out of its range counts as absent. */
    static PredictionFacts predictions(FactNode root, Instant at) {
        FactNode node = root.object("predictions", FactKeys.PREDICTIONS);
        Map<String, Double> values = numbers(node, FactKeys.PREDICTIONS);
        values.entrySet().removeIf(entry -> !usable(entry.getKey(), entry.getValue()));
        Instant given = root.instant("predictionsAt");
        return new PredictionFacts(values, given == null && !values.isEmpty() ? at : given);
    }

    private static Map<String, Double> numbers(FactNode node, Keys keys) {
        Map<String, Double> numbers = new TreeMap<>();
        for (String name : keys.names()) {
            Double value = node == null ? null : node.measure(name, Range.ANY);
            if (value != null) {
                numbers.put(name, value);
            }
        }
        return numbers;
    }

    private static boolean usable(String model, double value) {
        return model.equals("spend") ? value > 0 : value >= 0 && value <= 1;
    }
}
