package io.market7.cycle.publish;

import io.market7.cycle.past.Migration;

/**
 * A version that decides now, or would.
 *
 * @param ruleset its ruleset
 * @param before the version that decided before
 * @param after the version that decides now
 * @param migration what it would have changed about the newest decisions; null when nobody asked
 * @param waits whether it decides only after somebody else has approved it
 */
public record Promotion(
        String ruleset, String before, String after, Migration migration, boolean waits) {

    /** Returns it in words. */
    public String sentence() {
        String change = "%s %s instead of %s".formatted(ruleset, after, before);
        return waits ? change + ", when it is approved" : change;
    }
}
