package io.market7.ruleset.flip;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Two neighbouring values of a measure between which something turns.
 *
 * @param low the last value before
 * @param high the first value after
 */
record Turn(BigDecimal low, BigDecimal high) {

    /** Returns the turns at a threshold. */
    static List<Turn> at(Boundary boundary, Domain domain) {
        List<Turn> turns = new ArrayList<>();
        if (boundary.below()) {
            turns.add(new Turn(domain.below(boundary.value()), boundary.value()));
        }
        if (boundary.above()) {
            turns.add(new Turn(boundary.value(), domain.above(boundary.value())));
        }
        return turns;
    }

    /** Returns the nearest values on the other side; both sides when the value is unknown. */
    List<BigDecimal> beyond(BigDecimal value) {
        if (value != null && value.compareTo(low) <= 0) {
            return List.of(high);
        }
        return value != null && value.compareTo(high) >= 0 ? List.of(low) : List.of(low, high);
    }
}
