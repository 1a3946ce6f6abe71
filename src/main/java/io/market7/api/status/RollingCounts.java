package io.market7.api.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts by name in slots of equal length, the newest 24 hours of them. Memory is bounded by the
 * number of names, which come from rules and outcomes. Safe for use by many threads.
 */
final class RollingCounts<K> {

    /** Length of a slot. */
    static final Duration SLOT = Duration.ofSeconds(10);

    private static final int SLOTS = (int) Duration.ofHours(24).dividedBy(SLOT) + 1;

    private final int[][] counts = new int[SLOTS][];
    private final long[] slots = new long[SLOTS];
    private final Map<K, Integer> names = new LinkedHashMap<>();

    RollingCounts() {
        Arrays.fill(slots, Long.MIN_VALUE);
    }

    /** Counts one of {@code name} at a moment. */
    synchronized void add(K name, Instant at) {
        int index = names.computeIfAbsent(name, each -> names.size());
        int place = place(slot(at));
        if (slots[place] != slot(at)) {
            slots[place] = slot(at);
            counts[place] = new int[0];
        }
        if (counts[place].length <= index) {
            counts[place] = Arrays.copyOf(counts[place], names.size());
        }
        counts[place][index]++;
    }

    /**
     * Returns the counts of the slots that begin in {@code [from, to)}; names of none are absent.
     */
    synchronized Map<K, Long> between(Instant from, Instant to) {
        long[] sums = new long[names.size()];
        for (int place = 0; place < SLOTS; place++) {
            if (slots[place] >= slot(from) && slots[place] < slot(to)) {
                int[] slot = counts[place];
                for (int i = 0; i < slot.length; i++) {
                    sums[i] += slot[i];
                }
            }
        }
        Map<K, Long> found = new LinkedHashMap<>();
        names.forEach(
                (name, index) -> {
                    if (sums[index] > 0) {
                        found.put(name, sums[index]);
                    }
                });
        return found;
    }

    /** Returns the end of the slot that holds a moment. */
    static Instant endOfSlot(Instant at) {
        return Instant.ofEpochSecond((slot(at) + 1) * SLOT.toSeconds());
    }

    private static long slot(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SLOT.toSeconds());
    }

    private static int place(long slot) {
        return Math.floorMod(slot, SLOTS);
    }
}
