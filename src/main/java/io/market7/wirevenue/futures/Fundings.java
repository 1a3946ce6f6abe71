package io.market7.wirevenue.futures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Funding rates: every eight hours of UTC, 0.01 % unless another was set. */
public final class Fundings {

    /** Time between two stamps, milliseconds. */
    public static final long EVERY = 8 * 3_600_000L;

    private static final BigDecimal USUAL = new BigDecimal("0.0001");

    private final Map<String, BigDecimal> rates = new HashMap<>();
    private final Map<String, TreeMap<Long, Stamp>> stamps = new HashMap<>();
    private long lastStamp;

    /**
     * One payment.
     *
     * @param at milliseconds
     * @param rate ratio; longs pay when it is above 0
     * @param mark price of marks
     */
    public record Stamp(long at, BigDecimal rate, BigDecimal mark) {}

    Fundings(long now) {
        lastStamp = now - now % EVERY;
    }

    /** Returns the rate of the next stamp. */
    public BigDecimal rate(String symbol) {
        return rates.getOrDefault(symbol, USUAL);
    }

    /** Sets the rate of the next stamps. */
    public void rate(String symbol, BigDecimal rate) {
        rates.put(symbol, rate);
    }

    /** Returns the next stamp, or an empty list when none has come; each is returned once. */
    List<Long> due(long now) {
        List<Long> due = new ArrayList<>();
        while (lastStamp + EVERY <= now) {
            lastStamp += EVERY;
            due.add(lastStamp);
        }
        return due;
    }

    void keep(String symbol, Stamp stamp) {
        stamps.computeIfAbsent(symbol, each -> new TreeMap<>()).put(stamp.at(), stamp);
    }

    /** Returns the stamps of a symbol since it was listed, oldest first. */
    public List<Stamp> of(String symbol) {
        return List.copyOf(stamps.getOrDefault(symbol, new TreeMap<>()).values());
    }
}
