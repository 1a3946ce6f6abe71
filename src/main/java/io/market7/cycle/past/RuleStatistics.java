package io.market7.cycle.past;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each rule held decisions, how often it alone did, and what the price did afterwards.
 * Prices are those of later decisions about the same symbol; where none was kept in time, what it
 * did is unknown and counts nowhere. One thread at a time.
 */
public final class RuleStatistics {

    /** How long after a stop the price is looked at. */
    public static final List<Duration> AFTER =
            List.of(Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(24));

    /** A price counts for a moment when it was kept no later after it. */
    private static final Duration IN_TIME = Duration.ofMinutes(30);

    private final Map<String, NavigableMap<Instant, BigDecimal>> prices = new HashMap<>();
    private final SortedMap<String, Tally> tallies = new TreeMap<>();
    private long decisions;

    /**
     * What is known of one rule in one question.
     *
     * @param question as the contract spells it
     * @param rule its name
     * @param vetoes decisions it held, alone or with others
     * @param alone decisions it alone held although something was proposed
     * @param after mean way of the price after those, percent, by {@link #AFTER}; null where it is
     *     known of none
     * @param known of how many of those it is known
     */
    public record Line(
            String question,
            String rule,
            long vetoes,
            long alone,
            List<BigDecimal> after,
            List<Integer> known) {}

    private static final class Tally {
        private long vetoes;
        private final List<Stop> alone = new ArrayList<>();
    }

    /** Takes up one decision. */
    public void add(Stop stop) {
        decisions++;
        if (stop.price() != null) {
            prices.computeIfAbsent(stop.symbol(), symbol -> new TreeMap<>())
                    .put(stop.at(), stop.price());
        }
        String sole = stop.sole();
        for (String rule : stop.vetoes()) {
            Tally tally = tallies.computeIfAbsent(stop.question() + " " + rule, key -> new Tally());
            tally.vetoes++;
            if (rule.equals(sole)) {
                tally.alone.add(stop);
            }
        }
    }

    /** Returns how many decisions were taken up. */
    public long decisions() {
        return decisions;
    }

    /** Returns what is known, in the order of questions and rules. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        tallies.forEach((key, tally) -> lines.add(line(key.split(" "), tally)));
        return lines;
    }

    private Line line(String[] key, Tally tally) {
        List<BigDecimal> after = new ArrayList<>();
        List<Integer> known = new ArrayList<>();
        for (Duration wait : AFTER) {
            List<BigDecimal> ways =
                    tally.alone.stream()
                            .map(stop -> way(stop, wait))
                            .filter(way -> way != null)
                            .toList();
            known.add(ways.size());
            after.add(mean(ways));
        }
        return new Line(key[0], key[1], tally.vetoes, tally.alone.size(), after, known);
    }

    /** Returns how far the price went, percent; null when either price is unknown. */
    private BigDecimal way(Stop stop, Duration wait) {
        NavigableMap<Instant, BigDecimal> kept = prices.get(stop.symbol());
        if (stop.price() == null || kept == null) {
            return null;
        }
        Instant due = stop.at().plus(wait);
        Map.Entry<Instant, BigDecimal> then = kept.ceilingEntry(due);
        if (then == null || then.getKey().isAfter(due.plus(IN_TIME))) {
            return null;
        }
        return then.getValue()
                .subtract(stop.price())
                .movePointRight(2)
                .divide(stop.price(), 10, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal mean(List<BigDecimal> ways) {
        return ways.isEmpty()
                ? null
                : ways.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(ways.size()), 4, RoundingMode.HALF_EVEN);
    }
}
