package io.market7.market;

import java.time.Duration;

/** Waits; tests put in one that does not. */
@FunctionalInterface
public interface Sleeper {

    /**
     * Waits for {@code duration}.
     *
     * @throws InterruptedException when the thread is told to stop
     */
    void sleep(Duration duration) throws InterruptedException;

    /** Returns one that lets the thread sleep. */
    static Sleeper thread() {
        return duration -> Thread.sleep(duration.toMillis());
    }
}
