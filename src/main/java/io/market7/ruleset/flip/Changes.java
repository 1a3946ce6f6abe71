package io.market7.ruleset.flip;

import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.FlipChange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Some measures with other values, and the facts they make. */
final class Changes {

    private final SortedMap<Integer, Object> values;
    private final FactSet facts;

    private Changes(SortedMap<Integer, Object> values, FactSet facts) {
        this.values = values;
        this.facts = facts;
    }

    static Changes none(FactSet facts) {
        return new Changes(new TreeMap<>(), facts);
    }

    /**
     * Returns these changes and one more.
     *
     * @throws io.market7.domain.InvalidFactException when the facts cannot be so
     */
    Changes and(int place, Object value, MeasureSet measures) {
        SortedMap<Integer, Object> more = new TreeMap<>(values);
        more.put(place, value);
        return new Changes(more, measures.at(place).write(facts, value));
    }

    /** Returns these changes without one, made from the original facts. */
    Changes without(int place, FactSet original, MeasureSet measures) {
        Changes rest = none(original);
        for (Map.Entry<Integer, Object> each : values.entrySet()) {
            if (each.getKey() != place) {
                rest = rest.and(each.getKey(), each.getValue(), measures);
            }
        }
        return rest;
    }

    FactSet facts() {
        return facts;
    }

    int size() {
        return values.size();
    }

    boolean has(int place) {
        return values.containsKey(place);
    }

    SortedMap<Integer, Object> values() {
        return values;
    }

    BitSet places() {
        BitSet places = new BitSet();
        values.keySet().forEach(places::set);
        return places;
    }

    /** Returns the values of some measures, as far as they were changed. */
    List<Object> of(BitSet some) {
        List<Object> found = new ArrayList<>();
        values.forEach(
                (place, value) -> {
                    if (some.get(place)) {
                        found.add(place);
                        found.add(value);
                    }
                });
        return found;
    }

    List<FlipChange> named(MeasureSet measures, Origins origins) {
        List<FlipChange> named = new ArrayList<>();
        values.forEach(
                (place, value) -> {
                    Measure measure = measures.at(place);
                    Object from = origins.of(place);
                    named.add(
                            new FlipChange(
                                    measure.path(),
                                    from == null ? null : measure.held(from),
                                    measure.held(value)));
                });
        return named;
    }
}
