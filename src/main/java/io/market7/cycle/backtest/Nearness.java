package io.market7.cycle.backtest;

import java.time.Instant;

/**
 * How near a leg came to its liquidation.
 *
 * @param distancePct signed way from the mark price to the liquidation price, percent of the mark
 *     price; 0 or less when it was reached
 * @param at when
 * @param legId which leg
 */
public record Nearness(double distancePct, Instant at, String legId) {
    /** Returns the nearer of two; either may be null. */
    static Nearness nearer(Nearness a, Nearness b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.distancePct() < a.distancePct() ? b : a;
    }
}
