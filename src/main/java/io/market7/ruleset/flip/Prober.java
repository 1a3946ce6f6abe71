package io.market7.ruleset.flip;

import io.market7.domain.InvalidFactException;
import io.market7.domain.decision.FactSet;
import io.market7.ruleset.flip.Trial.Marks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds where conditions turn on something that follows from a measure, by trying values and
 * halving the way between two that differ. Exact where what follows only rises or only falls
 * between two neighbouring values tried first.
 */
final class Prober {

    private static final double[] STEPS = {
        0.0025, 0.005, 0.01, 0.015, 0.02, 0.03, 0.05, 0.08, 0.12, 0.2, 0.3, 0.5
    };
    private static final int PARTS = 4;
    private static final int MOST_TURNS = 200;

    private final MeasureSet measures;
    private final Trial trial;

    Prober(MeasureSet measures, Trial trial) {
        this.measures = measures;
        this.trial = trial;
    }

    /**
     * Returns where something turns when a measure moves through its domain.
     *
     * @param facts facts with all other changes
     * @param value what the measure is; null is unknown
     * @param known turns that need not be found
     */
    List<Turn> turns(int place, FactSet facts, BigDecimal value, Domain domain, List<Turn> known) {
        Measure measure = measures.at(place);
        List<Turn> found = new ArrayList<>();
        Iterator<BigDecimal> stops = stops(measure, value, domain, known).iterator();
        BigDecimal low = stops.next();
        Marks before = marks(measure, facts, low);
        while (stops.hasNext() && !trial.exhausted()) {
            BigDecimal high = stops.next();
            Marks after = marks(measure, facts, high);
            split(measure, facts, domain, low, before, high, after, found);
            low = high;
            before = after;
        }
        return found;
    }

    private void split(
            Measure measure,
            FactSet facts,
            Domain domain,
            BigDecimal low,
            Marks before,
            BigDecimal high,
            Marks after,
            List<Turn> found) {
        if (before.same(after) || found.size() >= MOST_TURNS || trial.exhausted()) {
            return;
        }
        BigDecimal middle = domain.floor(low.add(high).divide(BigDecimal.valueOf(2)));
        if (middle.compareTo(low) <= 0) {
            middle = domain.above(low);
        }
        if (middle.compareTo(high) >= 0) {
            found.add(new Turn(low, high));
            return;
        }
        Marks between = marks(measure, facts, middle);
        split(measure, facts, domain, low, before, middle, between, found);
        split(measure, facts, domain, middle, between, high, after, found);
    }

    private Marks marks(Measure measure, FactSet facts, BigDecimal value) {
        try {
            return trial.marks(measure.write(facts, value));
        } catch (InvalidFactException impossible) {
            return Marks.NONE;
        }
    }

    /** The ends, the value, both sides of what is known, and steps in between; ascending. */
    private static SortedSet<BigDecimal> stops(
            Measure measure, BigDecimal value, Domain domain, List<Turn> known) {
        SortedSet<BigDecimal> stops = new TreeSet<>();
        stops.add(domain.least());
        stops.add(domain.most());
        if (value != null) {
            stops.add(value);
        }
        for (Turn turn : known) {
            stops.add(turn.low());
            stops.add(turn.high());
        }
        if (measure.kind() == Kind.PRICE && value != null) {
            for (double step : STEPS) {
                BigDecimal way = value.multiply(BigDecimal.valueOf(step));
                stops.add(domain.floor(value.subtract(way)));
                stops.add(domain.floor(value.add(way)));
            }
        } else {
            BigDecimal part =
                    domain.most().subtract(domain.least()).divide(BigDecimal.valueOf(PARTS));
            for (int i = 1; i < PARTS; i++) {
                stops.add(domain.floor(domain.least().add(part.multiply(BigDecimal.valueOf(i)))));
            }
            stops.add(domain.floor(BigDecimal.ZERO.max(domain.least())));
        }
        stops.removeIf(stop -> !domain.holds(stop));
        return stops;
    }
}
