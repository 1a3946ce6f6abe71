package io.market7.ruleset.flip;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The values of a measure worth trying: on every side of every threshold the one nearest to what it
 * is now. Between two of them no condition turns, so that any other value decides like one of them.
 */
final class Candidates {

    private final MeasureSet measures;
    private final Origins origins;
    private final Boundaries boundaries;
    private final Prober prober;
    private final Map<List<Object>, List<Turn>> probed = new HashMap<>();

    Candidates(MeasureSet measures, Origins origins, Boundaries boundaries, Trial trial) {
        this.measures = measures;
        this.origins = origins;
        this.boundaries = boundaries;
        this.prober = new Prober(measures, trial);
    }

    /** Returns the values to try beside other changes, nearest first. */
    List<Object> of(int place, Changes others) {
        Measure measure = measures.at(place);
        Object now = origins.of(place);
        if (measure.kind() == Kind.CHOICE) {
            return measure.choices().stream()
                    .filter(choice -> !choice.equals(now))
                    .map(choice -> (Object) choice)
                    .toList();
        }
        BigDecimal value = (BigDecimal) now;
        Domain domain = origins.domain(place);
        SortedSet<BigDecimal> found = new TreeSet<>();
        for (Turn turn : turns(place, others, value, domain)) {
            for (BigDecimal beyond : turn.beyond(value)) {
                if (within(measure, domain, beyond)) {
                    found.add(beyond);
                }
            }
        }
        if (value == null && found.isEmpty()) {
            found.add(ordinary(measure, domain));
        }
        List<Object> sorted = new ArrayList<>(found);
        if (value == null) {
            return sorted;
        }
        found.remove(value);
        sorted.remove(value);
        sorted.sort(
                Comparator.comparingDouble(
                        (Object each) -> domain.distance(value, (BigDecimal) each)));
        return sorted;
    }

    /** A threshold may lie beyond what is tried by itself, but never where no value can be. */
    private static boolean within(Measure measure, Domain domain, BigDecimal value) {
        return switch (measure.kind()) {
            case PRICE, AMOUNT -> value.compareTo(domain.least()) >= 0;
            case PRICE_CHANGE, RATE_PCT, SCORE -> true;
            default -> domain.holds(value);
        };
    }

    private static BigDecimal ordinary(Measure measure, Domain domain) {
        return switch (measure.kind()) {
            case PRICE, AMOUNT -> domain.most().movePointLeft(1);
            default ->
                    domain.floor(domain.least().add(domain.most()).divide(BigDecimal.valueOf(2)));
        };
    }

    private List<Turn> turns(int place, Changes others, BigDecimal value, Domain domain) {
        List<Turn> turns = new ArrayList<>();
        boundaries
                .of(place, others.facts())
                .forEach(boundary -> turns.addAll(Turn.at(boundary, domain)));
        if (boundaries.derived(place)) {
            BitSet together = boundaries.together(place);
            List<Object> key = others.of(together);
            key.add(0, place);
            List<Turn> known = probed.get(key);
            if (known == null) {
                known = prober.turns(place, others.facts(), value, domain, turns);
                probed.put(key, known);
            }
            turns.addAll(known);
        }
        return turns;
    }
}
