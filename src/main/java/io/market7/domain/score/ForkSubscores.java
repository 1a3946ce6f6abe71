package io.market7.domain.score;

/**
 * The parts of the fork score that are not penalties. Null is unknown.
 *
 * @param macdHistogram 1 when MACD stands above its signal and the histogram rises
 * @param rsiRecovery how far RSI has come up from 30 to 50; 0..1
 * @param stochRsiCross how far K stands above D; 0..1
 * @param adxRising strength of the trend; 0..1
 * @param emaReclaim 1 when the price is above EMA50
 * @param meanReversion 1, or less the farther the price ran ahead of EMA50
 * @param stochRsiSlope how steeply StochRSI rises; 0..1
 * @param overextensionRatio (P - EMA50) / ATR; null when ATR is 0 or an input is unknown
 */
public record ForkSubscores(
        Double macdHistogram,
        Double rsiRecovery,
        Double stochRsiCross,
        Double adxRising,
        Double emaReclaim,
        Double meanReversion,
        Double stochRsiSlope,
        Double overextensionRatio) {}
