package io.market7.market.redis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/**
 * What waits to be written. Offering never waits: a full queue gives its oldest entry away. Safe
 * for use by many threads.
 */
final class RedisQueue {

    private final int most;
    private final Deque<Supplier<List<RedisWrite>>> waiting = new ArrayDeque<>();
    private long dropped;

    /**
     * @param most entries that may wait; at least 1
     */
    RedisQueue(int most) {
        this.most = most;
    }

    /** Takes an entry; what it writes is worked out by the thread that writes it. */
    synchronized void offer(Supplier<List<RedisWrite>> entry) {
        if (waiting.size() == most) {
            waiting.removeFirst();
            dropped++;
        }
        waiting.addLast(entry);
        notifyAll();
    }

    /** Returns the oldest entry; null when none came within {@code millis}. */
    synchronized Supplier<List<RedisWrite>> take(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        long left = millis;
        while (waiting.isEmpty() && left > 0) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
        return waiting.pollFirst();
    }

    /** Counts entries that were taken and could not be written. */
    synchronized void lost(long entries) {
        dropped += entries;
    }

    synchronized long dropped() {
        return dropped;
    }

    synchronized int size() {
        return waiting.size();
    }
}
