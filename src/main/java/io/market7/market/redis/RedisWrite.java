package io.market7.market.redis;

/** Something to be written to Redis. Everything lives for the mirror's time to live. */
public sealed interface RedisWrite {

    /**
     * A state; the newest replaces the one before.
     *
     * @param name key below the prefix, e.g. {@code indicators:BTCUSDT}
     * @param json the state
     */
    record State(String name, String json) implements RedisWrite {}

    /**
     * A state that is of use only until it passes; it is not written again.
     *
     * @param name key below the prefix, e.g. {@code score:MODEL:FEATURES}
     * @param json the state
     */
    record Passing(String name, String json) implements RedisWrite {}

    /**
     * Something that happened; readers get it once, in order, or not at all.
     *
     * @param kind what happened, e.g. {@code decision}
     * @param json what is told of it
     */
    record Event(String kind, String json) implements RedisWrite {}
}
