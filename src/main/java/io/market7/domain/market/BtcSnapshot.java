package io.market7.domain.market;

/**
 * What ruleset {@code btc} judges: a state somebody gave, or the six values of one closed 15m bar,
 * all known or all null.
 *
 * @param condition given condition; null when it is to be classified
 * @param status given status; null when it is to be classified
 * @param ema50 EMA50
 * @param ema200 EMA200
 * @param rsi RSI, points
 * @param adx ADX, points
 * @param macdHistogram MACD histogram
 * @param histogramPct histogram in percent of the close
 */
public record BtcSnapshot(
        MarketCondition condition,
        MarketStatus status,
        Double ema50,
        Double ema200,
        Double rsi,
        Double adx,
        Double macdHistogram,
        Double histogramPct) {}
