package io.market7.ruleset.compile;

import java.time.Duration;

/**
 * How many sessions a compiled ruleset keeps, and how long one candidate may take.
 *
 * @param maxIdle most idle sessions; 0 makes a new session for every candidate
 * @param time longest time for the rules of one candidate; measured by the machine's clock, which
 *     decides nothing but whether an evaluation is given up
 */
public record SessionLimits(int maxIdle, Duration time) {

    /** 32 idle sessions, two seconds. */
    public static final SessionLimits DEFAULT = new SessionLimits(32, Duration.ofSeconds(2));

    /** Returns the default limits without idle sessions. */
    public static SessionLimits fresh() {
        return new SessionLimits(0, DEFAULT.time());
    }
}
