package io.market7.domain.deal;

import io.market7.domain.Checks;

/**
 * What question {@code reentry} looks at beyond the indicator records. Null is unknown.
 *
 * @param exitKnown whether it is known if and when the symbol was left by SAFU
 * @param sinceExitMinutes minutes since the last SAFU exit; null when there never was one
 * @param tp1DistancePct from the price to the first take profit on the average of the closed deal
 */
public record Reentry(boolean exitKnown, Double sinceExitMinutes, Double tp1DistancePct) {

    public Reentry {
        Checks.finite("reentry.sinceExitMinutes", sinceExitMinutes);
        Checks.finite("reentry.tp1DistancePct", tp1DistancePct);
    }
}
