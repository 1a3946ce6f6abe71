package io.market7.domain.score;

import io.market7.domain.Checks;

/**
 * What is left of the fork score a deal was entered with. Present only for an entry score above 0.
 *
 * @param ratio fork score now divided by the fork score at entry, rounded half-even to 10 places
 */
public record ScoreDecay(double ratio) {

    public ScoreDecay {
        Checks.finite("scores.decay", ratio);
    }
}
