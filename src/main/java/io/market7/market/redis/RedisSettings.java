package io.market7.market.redis;

import java.time.Duration;

/**
 * How the copy is kept.
 *
 * @param prefix what every key begins with
 * @param timeToLive how long a key outlives its last write
 * @param timeout how long Redis may take for an answer
 * @param mostWaiting entries that may wait before the oldest is given away
 * @param mostEvents events kept in the stream, about
 */
public record RedisSettings(
        String prefix, Duration timeToLive, Duration timeout, int mostWaiting, int mostEvents) {

    /** Returns the key of a name. */
    public String key(String name) {
        return prefix + ":" + name;
    }

    /** Returns the key of the stream of events. */
    public String events() {
        return key("events");
    }

    /** Returns how often every state is written again, which also restores what was flushed. */
    Duration refresh() {
        return timeToLive.dividedBy(3);
    }
}
