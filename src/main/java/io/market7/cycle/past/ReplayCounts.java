package io.market7.cycle.past;

import io.market7.domain.decision.Replay;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many decisions came out how when a journal was made again. One thread at a time. */
public final class ReplayCounts {

    private final SortedMap<String, Long> causes = new TreeMap<>();
    private long identical;
    private long different;

    /** Counts one more. */
    public void add(Replay replay) {
        switch (replay.result()) {
            case IDENTICAL -> identical++;
            case DIFFERENT -> different++;
            case NOT_REPLAYABLE -> causes.merge(replay.cause(), 1L, Long::sum);
        }
    }

    /** Returns how many gave the same bytes. */
    public long identical() {
        return identical;
    }

    /** Returns how many gave other bytes. */
    public long different() {
        return different;
    }

    /** Returns how many could not be made again, by cause. */
    public SortedMap<String, Long> causes() {
        return new TreeMap<>(causes);
    }

    /** Returns how many could not be made again. */
    public long notReplayable() {
        return causes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns how many there were. */
    public long all() {
        return identical + different + notReplayable();
    }
}
