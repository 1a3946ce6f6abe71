package io.market7.domain.score;

import io.market7.domain.Checks;

/**
 * A weighted sum computed from rules or formulas; never a model output.
 *
 * @param name {@code fork}, {@code entryFork}, {@code shortFork}, {@code safu}, {@code health},
 *     {@code rescue}, {@code rrr} or {@code tv}
 * @param value any finite number
 */
public record Score(String name, double value) {

    public Score {
        Checks.finite("scores." + name, value);
    }
}
