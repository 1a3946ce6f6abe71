package io.market7.domain.score;

/**
 * The ten terms of the fork score on futures, each 0..1 and seen from one side: what speaks for a
 * long speaks, mirrored, for a short. All but {@code volumeSpike} are good when they are high. Null
 * is unknown.
 *
 * @param macdHistogram 1 when MACD stands beyond its signal and the histogram moves on
 * @param macdTrendCross 1 when MACD stands beyond its signal
 * @param rsiDirection how far RSI has come up from 30 to 50, for a short down from 70 to 50
 * @param stochRsiCross how far K stands above D, for a short below
 * @param stochExtreme 1 unless K and D both stand at the end of the swing
 * @param adxRising strength of the trend
 * @param emaTrend 1 when the price stands above EMA50, for a short below
 * @param meanReversion 1, or less the farther the price ran ahead of EMA50
 * @param volumeSpike 1 in a burst of volume
 * @param stochRsiSlope how steeply StochRSI rises, for a short falls
 */
public record LeverageSubscores(
        Double macdHistogram,
        Double macdTrendCross,
        Double rsiDirection,
        Double stochRsiCross,
        Double stochExtreme,
        Double adxRising,
        Double emaTrend,
        Double meanReversion,
        Double volumeSpike,
        Double stochRsiSlope) {}
