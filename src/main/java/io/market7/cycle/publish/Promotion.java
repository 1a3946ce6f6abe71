package io.market7.cycle.publish;

import io.market7.cycle.past.Migration;

/**
 * A version that decides now, or would.
 *
 * @param ruleset its ruleset
 * @param before the version that decided before
 * @param after the version that decides now
 * @param migration what it would have changed about the newest decisions; null when nobody asked
 */
public record Promotion(String ruleset, String before, String after, Migration migration) {

    /** Returns it in words. */
    public String sentence() {
        return "%s %s instead of %s".formatted(ruleset, after, before);
    }
}
