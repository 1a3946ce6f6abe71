package io.market7.domain.deal;

import io.market7.domain.Checks;
import java.time.Instant;

/**
 * The previous evaluation of a deal. Null is unknown.
 *
 * @param confidence confidence prediction then; ratio
 * @param tp1DistancePct TP1 distance then, percent
 * @param at when it was made
 */
public record Previous(Double confidence, Double tp1DistancePct, Instant at) {

    public Previous {
        Checks.finite("previous.confidence", confidence);
        Checks.finite("previous.tp1DistancePct", tp1DistancePct);
    }
}
