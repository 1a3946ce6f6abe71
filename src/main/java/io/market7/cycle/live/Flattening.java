package io.market7.cycle.live;

import io.market7.execution.Execution;
import io.market7.execution.Executor;
import java.time.Instant;
import java.util.List;

/**
 * Once somebody has asked for everything to be closed, whatever is held is closed, at every
 * instant: also what an order sent before opens later, and what could not be closed at first.
 */
final class Flattening {
    private final Executor executor;
    private volatile String actionId;

    Flattening(Executor executor) {
        this.executor = executor;
    }

    /**
     * Begins, or goes on where an earlier run left off.
     *
     * @param id id under which it is written down who asked; null when nobody has
     */
    void begin(String id) {
        actionId = id;
    }

    /** Closes nothing more. */
    void end() {
        actionId = null;
    }

    /** Returns the action it goes back to; null when nothing is to be closed. */
    String actionId() {
        return actionId;
    }

    /**
     * Asks for everything held to be closed.
     *
     * @param at close of the newest bars
     * @return what became of each close; one that was sent before is denied
     */
    List<Execution> close(Instant at) {
        String id = actionId;
        return id == null ? List.of() : executor.closeAll(id, at);
    }

    /** Does the same; returns whether any close was sent. */
    boolean sentAny(Instant at) {
        return close(at).stream().anyMatch(each -> each.status() != Execution.Status.DENIED);
    }
}
