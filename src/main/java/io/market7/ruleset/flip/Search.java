package io.market7.ruleset.flip;

import io.market7.domain.InvalidFactException;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks for sets of changes with one change, then two, and so on, and stops at the first size that
 * turns the decision. At every step it takes the obstacle fewest measures have a say in and tries
 * their values; a branch with more independent obstacles than changes left is not followed.
 */
final class Search {

    private final MeasureSet measures;
    private final Obstacles obstacles;
    private final Goal goal;
    private final Candidates candidates;
    private final Origins origins;
    private final Trial trial;
    private final Set<Map<Integer, Object>> seen = new HashSet<>();
    private final Map<String, Found> found = new TreeMap<>();
    private FactSet original;

    /**
     * A set of changes that turns the decision.
     *
     * @param changes the changes
     * @param distance how far they go
     */
    record Found(Changes changes, double distance) {}

    Search(
            MeasureSet measures,
            Obstacles obstacles,
            Goal goal,
            Candidates candidates,
            Origins origins,
            Trial trial) {
        this.measures = measures;
        this.obstacles = obstacles;
        this.goal = goal;
        this.candidates = candidates;
        this.origins = origins;
        this.trial = trial;
    }

    /** Returns the smallest sets, nearest first; for every set of measures its nearest values. */
    List<Found> run(FactSet facts, Decision decided, int maxChanges) {
        original = facts;
        for (int size = 1; size <= maxChanges && found.isEmpty() && !trial.exhausted(); size++) {
            seen.clear();
            descend(Changes.none(facts), decided, size);
        }
        int least = found.values().stream().mapToInt(each -> each.changes().size()).min().orElse(0);
        return found.values().stream()
                .filter(each -> each.changes().size() == least)
                .sorted(Comparator.comparingDouble(Found::distance))
                .toList();
    }

    private void descend(Changes changes, Decision decision, int left) {
        BitSet branch = branch(obstacles.of(decision), changes, left);
        for (int place = branch.nextSetBit(0); place >= 0; place = branch.nextSetBit(place + 1)) {
            for (Object value : candidates.of(place, changes)) {
                if (trial.exhausted()) {
                    return;
                }
                attempt(changes, place, value, left);
            }
        }
    }

    private void attempt(Changes changes, int place, Object value, int left) {
        Changes more;
        try {
            more = changes.and(place, value, measures);
        } catch (InvalidFactException impossible) {
            return; // no such facts, so no way to the goal
        }
        if (!seen.add(more.values())) {
            return;
        }
        Decision next = trial.decide(more.facts());
        if (goal.reached(next)) {
            keep(needed(more));
        } else if (next != null && left > 1) {
            descend(more, next, left - 1);
        }
    }

    /**
     * Leaves out changes the goal does not need. A smaller set can only have been missed where a
     * value follows from several measures.
     */
    private Changes needed(Changes changes) {
        Changes needed = changes;
        for (int place : changes.values().keySet()) {
            if (needed.size() > 1) {
                Changes fewer = needed.without(place, original, measures);
                needed = goal.reached(trial.decide(fewer.facts())) ? fewer : needed;
            }
        }
        return needed;
    }

    private void keep(Changes changes) {
        double distance = 0;
        for (Map.Entry<Integer, Object> each : changes.values().entrySet()) {
            distance += origins.distance(each.getKey(), each.getValue());
        }
        Found best = found.get(key(changes));
        if (best == null || distance < best.distance()) {
            found.put(key(changes), new Found(changes, distance));
        }
    }

    private String key(Changes changes) {
        StringBuilder key = new StringBuilder();
        changes.values()
                .keySet()
                .forEach(place -> key.append(measures.at(place).path()).append(' '));
        return key.toString();
    }

    /** Returns the measures to try next; none when the changes left cannot be enough. */
    private static BitSet branch(List<BitSet> obstacles, Changes changes, int left) {
        List<BitSet> open = new ArrayList<>();
        for (BitSet obstacle : obstacles) {
            BitSet free = (BitSet) obstacle.clone();
            free.andNot(changes.places());
            open.add(free);
        }
        open.sort(Comparator.comparingInt(BitSet::cardinality));
        if (left == 1) {
            BitSet common = (BitSet) open.get(0).clone();
            open.forEach(common::and);
            return common;
        }
        return independent(open) > left ? new BitSet() : open.get(0);
    }

    /** Returns a number of obstacles of which no two share a measure. */
    private static int independent(List<BitSet> open) {
        BitSet taken = new BitSet();
        int count = 0;
        for (BitSet obstacle : open) {
            if (!obstacle.intersects(taken)) {
                taken.or(obstacle);
                count++;
            }
        }
        return count;
    }
}
