package io.market7.domain.deal;

import java.time.Instant;

/**
 * What is known of the last SAFU exit of a symbol.
 *
 * @param at when it happened; null when it never did
 */
public record SafuExit(Instant at) {

    /** No SAFU exit ever happened. */
    public static final SafuExit NEVER = new SafuExit(null);
}
