package io.market7.execution;

import java.util.List;

/**
 * What one bar did, in the order it happened.
 *
 * @param fills executions
 * @param closed deals that ended
 * @param refused orders that could not be filled
 */
public record BarOutcome(List<Fill> fills, List<ClosedDeal> closed, List<RefusedOrder> refused) {

    /** Nothing happened. */
    public static final BarOutcome NOTHING = new BarOutcome(List.of(), List.of(), List.of());

    public BarOutcome {
        fills = List.copyOf(fills);
        closed = List.copyOf(closed);
        refused = List.copyOf(refused);
    }

    /** Returns whether nothing happened. */
    public boolean quiet() {
        return fills.isEmpty() && closed.isEmpty() && refused.isEmpty();
    }
}
