package io.market7.domain.market;

import io.market7.domain.Checks;

/**
 * MACD line and signal at one bar, in quote per base.
 *
 * @param line EMA12 minus EMA26; finite
 * @param signal EMA9 of the line; finite
 */
public record MacdPoint(double line, double signal) {

    public MacdPoint {
        Checks.finite("macdHistory.line", line);
        Checks.finite("macdHistory.signal", signal);
    }

    /** Returns line minus signal. */
    public double histogram() {
        return line - signal;
    }
}
