package io.market7.ruleset.flip;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.FlipChange;
import io.market7.domain.decision.Flips;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Decides every combination of values of some measures, and keeps the smallest that flip. */
final class BruteForce {

    private final RuleEngine engine;
    private final FactSet facts;
    private final String now;
    private final MeasureSet measures;
    private final Origins origins;
    private final Map<String, List<Object>> grid;

    /**
     * @param grid values of each measure, those it is now left out
     */
    BruteForce(BoundRulesets byTree, FactSet asked, Map<String, List<Object>> grid) {
        BoundRulesets bound = byTree.with(asked.parameters());
        this.engine = new RuleEngine(() -> bound);
        this.facts = RecordCopy.with(asked, "parameters", Map.of());
        this.grid = grid;
        Decision decided = engine.decide(facts, ExplainLevel.NONE);
        this.now = decided.outcome();
        this.measures = MeasureSet.of(facts, new ArrayList<>(grid.keySet()));
        this.origins = new Origins(measures, facts, decided);
    }

    /** Returns the least distance for every smallest set of measures that flips, by their names. */
    SortedMap<String, Double> smallest(int most) {
        for (int size = 1; size <= most; size++) {
            SortedMap<String, Double> found = new TreeMap<>();
            combine(0, size, facts, "", 0, found);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return new TreeMap<>();
    }

    private void combine(
            int first,
            int left,
            FactSet changed,
            String names,
            double distance,
            SortedMap<String, Double> found) {
        if (left == 0) {
            String outcome = engine.decide(changed, ExplainLevel.NONE).outcome();
            if (outcome.equals("HOLD") != now.equals("HOLD")) {
                found.merge(names, distance, Math::min);
            }
            return;
        }
        for (int place = first; place < measures.size(); place++) {
            Measure measure = measures.at(place);
            for (Object value : grid.get(measure.path())) {
                if (!same(value, origins.of(place))) {
                    combine(
                            place + 1,
                            left - 1,
                            measure.write(changed, value),
                            names + measure.path() + " ",
                            distance + origins.distance(place, value),
                            found);
                }
            }
        }
    }

    private static boolean same(Object one, Object other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b
                ? a.compareTo(b) == 0
                : one.equals(other);
    }

    /** Returns the distances of reported sets by the names of their measures. */
    SortedMap<String, Double> reported(Flips flips) {
        SortedMap<String, Double> found = new TreeMap<>();
        flips.sets()
                .forEach(
                        set -> {
                            StringBuilder names = new StringBuilder();
                            double distance = 0;
                            for (FlipChange change : set.changes()) {
                                names.append(change.measure()).append(' ');
                                int place = measures.place(change.measure());
                                distance += origins.distance(place, Measure.searched(change.to()));
                            }
                            found.put(names.toString(), distance);
                        });
        return found;
    }
}
