package io.market7.domain.score;

/**
 * The parts of the reward-to-risk score; each runs from 0 (poor) to 1 (good). Null is unknown.
 *
 * @param candles closed 15m bars seen; at least 0
 * @param tp1Ratio how near a target of 0.5 % is, measured by ATR: 1 when one ATR reaches it
 * @param emaSlopeRatio how steeply EMA50 rises; 1 from 0.02 % a bar
 * @param adxRatio strength of the trend; 0 up to 15 points, 1 from 25
 * @param timeToTp1Ratio how often and how soon the target was reached in the past
 */
public record RrrComponents(
        Integer candles,
        Double tp1Ratio,
        Double emaSlopeRatio,
        Double adxRatio,
        Double timeToTp1Ratio) {}
