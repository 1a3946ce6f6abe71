package io.market7.ruleset.flip;

import io.market7.domain.market.Timeframe;
import io.market7.domain.market.TvRating;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Measures that facts keep by name: predictions, scores and ratings. */
final class Maps {

    private Maps() {}

    static Measure prediction(String model, Kind kind) {
        return Measure.number(
                "predictions." + model,
                kind,
                facts -> usable(facts.predictions().values().get(model), kind),
                (facts, value) ->
                        RecordCopy.with(
                                facts,
                                "predictions",
                                RecordCopy.with(
                                        facts.predictions(),
                                        "values",
                                        with(facts.predictions().values(), model, value))));
    }

    /** A prediction outside the range of its model counts as absent. */
    private static Double usable(Double value, Kind kind) {
        boolean usable =
                value != null && (kind == Kind.AMOUNT ? value > 0 : value >= 0 && value <= 1);
        return usable ? value : null;
    }

    static Measure score(String name) {
        return Measure.number(
                "scores." + name,
                Kind.SCORE,
                facts -> facts.scores().get(name),
                (facts, value) ->
                        RecordCopy.with(facts, "scores", with(facts.scores(), name, value)));
    }

    static Measure tv() {
        return new Measure(
                "tv.15m",
                Kind.CHOICE,
                false,
                Arrays.stream(TvRating.values()).map(TvRating::label).toList(),
                facts -> Catalogue.text(facts.tv().get(Timeframe.M15)),
                (facts, value) ->
                        RecordCopy.with(
                                facts,
                                "tv",
                                with(facts.tv(), Timeframe.M15, TvRating.of((String) value))));
    }

    private static <K extends Comparable<K>> Map<K, Object> with(
            Map<K, ?> map, K key, Object value) {
        Map<K, Object> changed = new TreeMap<>(map);
        changed.put(key, value);
        return changed;
    }
}
