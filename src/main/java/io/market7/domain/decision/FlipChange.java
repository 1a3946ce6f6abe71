package io.market7.domain.decision;

import io.market7.domain.Checks;

/**
 * One measure that would have to be another.
 *
 * @param measure path of the measure as the fact format spells it, e.g. {@code indicators.15m.rsi}
 * @param from the value decided upon, a {@code Double}, {@code BigDecimal} or text; null is unknown
 * @param to the value it would have to be, of the same kind
 */
public record FlipChange(String measure, Object from, Object to) {

    public FlipChange {
        Checks.required("measure", measure);
        Checks.required("to", to);
    }
}
