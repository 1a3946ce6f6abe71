package io.market7.market.redis;

import java.time.Instant;

/**
 * How the copy in Redis is doing.
 *
 * @param state whether it is kept up
 * @param server where Redis is, without its password
 * @param reason why it is not kept up; null when it is
 * @param writtenAt when Redis took the newest write, wall clock; null before the first
 * @param written writes Redis took
 * @param dropped entries given away because Redis was gone or slow
 * @param failures times Redis refused, was gone or gave no answer in time
 * @param flushes times everything written was found gone
 * @param waiting entries that wait
 */
public record RedisHealth(
        State state,
        String server,
        String reason,
        Instant writtenAt,
        long written,
        long dropped,
        long failures,
        long flushes,
        int waiting) {

    /** Whether the copy is kept up. */
    public enum State {
        /** Switched off. */
        OFF,
        /** Not connected yet. */
        CONNECTING,
        /** Redis takes what is written. */
        UP,
        /** Redis is gone, slow or could not be started; views of it are out of date. */
        DOWN
    }

    /** Returns the health of a copy that is not kept, with the reason. */
    public static RedisHealth without(State state, String reason) {
        return new RedisHealth(state, "none", reason, null, 0, 0, 0, 0, 0);
    }
}
