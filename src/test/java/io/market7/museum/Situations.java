package io.market7.museum;

import io.market7.ruleset.TestFacts;

/** Situations in which nothing speaks against acting. */
final class Situations {

    static final String FORK =
            """
            question: fork
            at: 2025-06-01T12:00:00Z
            symbol: SOLUSDT
            price: 100
            quoteVolume24h: 5000000
            btc:
              condition: NEUTRAL
              status: SAFE
              15m: { closeAt: 2025-06-01T12:00:00Z, rsi: 50 }
              1h: { closeAt: 2025-06-01T12:00:00Z, close: 60000, ema50: 60000, adx: 10 }
            ledger: { openDeals: [] }
            rrr: { candles: 200, emaSlopePct: 0.02, timeToTp1Ratio: 1 }
            tv: { 15m: neutral }
            indicators:
              15m: { closeAt: 2025-06-01T12:00:00Z, close: 100, rsi: 50, adx: 30, stochK: 0.30, stochD: 0.05, stochSlope: 0.2,
                     qqe: 40, psar: 101, macd: 2, macdSignal: 1, macdHistogram: 1, macdHistogramPrevious: 0.5, volume: 1000, volumeMean8: 1000 }
              1h: { closeAt: 2025-06-01T12:00:00Z, close: 100, ema50: 99.9, atr: 0.5, rsi: 50, adx: 25, stochK: 0.30, qqe: 60, psar: 101,
                    macd: 2, macdSignal: 1, macdHistogram: 1, macdHistogramPrevious: 0.5 }
              4h: { closeAt: 2025-06-01T12:00:00Z, close: 100, rsi: 50, adx: 25, stochK: 0.35, qqe: 60, psar: 101,
                    macd: 2, macdSignal: 1, macdHistogram: 1, macdHistogramPrevious: 0.5 }
            """;

    static final String DCA = TestFacts.DEAL;

    static final String SAFU =
            """
            question: safu
            at: 2025-06-01T12:00:00Z
            symbol: SOLUSDT
            price: 100
            deal: { id: d1, averagePrice: 100, spentQuote: 100, baseOrderQuote: 50 }
            btc:
              condition: NEUTRAL
              status: SAFE
              15m: { closeAt: 2025-06-01T12:00:00Z, close: 60000, ema50: 59000, rsi: 50, adx: 20 }
            indicators:
              15m: { closeAt: 2025-06-01T12:00:00Z, rsi: 50, macdHistogram: 0.1, vwap: 99, volumeDropPct: 0 }
            """;

    static final String LEVERAGE =
            """
            question: leverage
            at: 2025-06-01T12:00:00Z
            symbol: ETHUSDT
            market: FUTURES
            markPrice: 100
            btc: { condition: NEUTRAL, status: SAFE }
            scores: { fork: 0.5 }
            predictions: { recovery-odds: 0.9, recovery-odds-short: 0.9 }
            tv: { 15m: neutral }
            leg: { quantity: 0 }
            account: { notionalQuote: 0, availableMarginQuote: 10000 }
            funding: { ratePct: 0 }
            instrument:
              brackets: [{ floorNotional: 0, capNotional: 1000000, maintenanceMarginRatio: 0.004, maintenanceAmount: 0, maxLeverage: 100 }]
            indicators:
              15m: { closeAt: 2025-06-01T12:00:00Z, rsi: 50, adx: 20, macdHistogram: 0, ema50: 110, ema200: 110 }
            parameters: { leverageEnabled: true, minLongForkScoreRatio: 0.5, maxShortForkScoreRatio: 0.5 }
            """;

    static final String BTC =
            """
            question: btc
            at: 2025-06-01T12:00:00Z
            symbol: BTCUSDT
            btc:
              15m: { closeAt: 2025-06-01T12:00:00Z, close: 100000, ema50: 100000, ema200: 100000, rsi: 50, adx: 22, macdHistogram: 0 }
            """;

    private Situations() {}
}
