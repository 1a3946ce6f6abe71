package io.market7.domain.decision;

import io.market7.domain.Checks;
import java.time.Instant;

/**
 * Something a person or a script asked for.
 *
 * @param id unique for ever
 * @param at when it was asked for, wall clock
 * @param actor who asked
 * @param action what was asked for, e.g. {@code pause}
 * @param target what it is about, e.g. a deal id; null when it is about everything
 * @param reason why, in the actor's words; null where none is asked for
 */
public record ManualAction(
        String id, Instant at, String actor, String action, String target, String reason) {

    public ManualAction {
        Checks.required("id", id);
        Checks.required("at", at);
        Checks.required("actor", actor);
        Checks.required("action", action);
    }
}
