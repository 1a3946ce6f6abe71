package io.market7.prediction.feature;

import io.market7.domain.decision.FactSet;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Timeframe;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Every measure that a model may see, by name. All of them are free of the price level and of the
 * symbol, and all come from the facts of the decision alone; there is none for an outcome.
 */
public final class FeatureSources {
    /** Returns the measure of a name; {@code NaN} where the facts do not know it. */
    static final Map<String, ToDoubleFunction<FactSet>> ALL = all();

    private FeatureSources() {}

    /** Returns the names of all sources in order. */
    public static Set<String> names() {
        return ALL.keySet();
    }

    private static Map<String, ToDoubleFunction<FactSet>> all() {
        Map<String, ToDoubleFunction<FactSet>> all = new TreeMap<>();
        for (Timeframe frame : List.of(Timeframe.M15, Timeframe.H1, Timeframe.H4)) {
            IndicatorMeasures.ALL.forEach(
                    (name, measure) ->
                            all.put(
                                    "indicators." + frame.label() + "." + name,
                                    facts -> of(facts.indicators().get(frame), measure)));
        }
        for (Timeframe frame : List.of(Timeframe.M15, Timeframe.H1)) {
            IndicatorMeasures.ALL.forEach(
                    (name, measure) ->
                            all.put(
                                    "btc." + frame.label() + "." + name,
                                    facts -> btc(facts, frame, measure)));
        }
        PositionMeasures.ALL.forEach((name, measure) -> all.put("position." + name, measure));
        all.put("rrr.emaSlopePct", facts -> rrr(facts, io.market7.domain.market.Rrr::emaSlopePct));
        all.put(
                "rrr.timeToTp1Ratio",
                facts -> rrr(facts, io.market7.domain.market.Rrr::timeToTp1Ratio));
        all.put("scores.entryFork", facts -> known(facts.scores().get("entryFork")));
        return Collections.unmodifiableMap(all);
    }

    private static double rrr(
            FactSet facts, java.util.function.Function<io.market7.domain.market.Rrr, Double> part) {
        return facts.rrr() == null ? Double.NaN : known(part.apply(facts.rrr()));
    }

    private static double btc(
            FactSet facts, Timeframe frame, ToDoubleFunction<Indicators> measure) {
        return facts.btc() == null ? Double.NaN : of(facts.btc().indicators().get(frame), measure);
    }

    private static double of(Indicators record, ToDoubleFunction<Indicators> measure) {
        return record == null ? Double.NaN : measure.applyAsDouble(record);
    }

    /** Returns a number, or {@code NaN} when it is unknown. */
    static double known(Double value) {
        return value == null ? Double.NaN : value;
    }
}
