package io.market7.domain.leverage;

import io.market7.domain.Checks;

/**
 * How far the mark price stands on the losing side of a held leg's entry.
 *
 * @param pct percent of the entry; positive when losing
 */
public record LegDrawdown(double pct) {

    public LegDrawdown {
        Checks.finite("leg.drawdownPct", pct);
    }
}
