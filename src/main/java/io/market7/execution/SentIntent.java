package io.market7.execution;

import io.market7.domain.Checks;
import io.market7.domain.decision.OrderIntent;

/**
 * An intent of an earlier run, as the journal kept it.
 *
 * @param intent what was about to be sent
 * @param outcome {@code CONFIRMED}, {@code REJECTED}, {@code DENIED}, {@code UNKNOWN}; null when
 *     nothing was written
 */
public record SentIntent(OrderIntent intent, String outcome) {

    public SentIntent {
        Checks.required("intent", intent);
    }

    /** Returns whether it is still to be found out what became of it. */
    boolean open() {
        return outcome == null || "UNKNOWN".equals(outcome);
    }

    /** Returns whether the venue definitively never took it. */
    boolean refused() {
        return "REJECTED".equals(outcome) || "DENIED".equals(outcome);
    }
}
