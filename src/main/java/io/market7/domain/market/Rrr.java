package io.market7.domain.market;

import io.market7.domain.Checks;
import io.market7.domain.InvalidFactException;

/**
 * Inputs of the reward-to-risk filter. Null is unknown.
 *
 * @param candles closed 15m bars seen; at least 0
 * @param emaSlopePct least-squares slope of the last five 1h EMA50 values, percent of EMA50 per bar
 * @param timeToTp1Ratio how often and how fast a 0.5 % target was reached; ratio 0..1
 */
public record Rrr(Integer candles, Double emaSlopePct, Double timeToTp1Ratio) {

    public Rrr {
        if (candles != null && candles < 0) {
            throw new InvalidFactException("rrr.candles", candles, "a whole number of at least 0");
        }
        Checks.finite("rrr.emaSlopePct", emaSlopePct);
        Checks.within("rrr.timeToTp1Ratio", timeToTp1Ratio, 0, 1);
    }
}
