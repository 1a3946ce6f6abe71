package io.market7.ruleset.flip;

import io.market7.ruleset.tree.Relation;
import java.math.BigDecimal;

/**
 * A threshold at which a condition turns.
 *
 * @param value the threshold
 * @param below whether the condition turns between the value below the threshold and the threshold
 * @param above whether it turns between the threshold and the value above it
 */
record Boundary(BigDecimal value, boolean below, boolean above) {

    static Boundary of(BigDecimal value, Relation relation) {
        return switch (relation) {
            case LESS, AT_LEAST -> new Boundary(value, true, false);
            case AT_MOST, GREATER -> new Boundary(value, false, true);
            case EQUAL, NOT_EQUAL -> new Boundary(value, true, true);
        };
    }

    /** Returns the same boundary seen from the other side of the relation. */
    Boundary mirrored() {
        return new Boundary(value, above, below);
    }
}
