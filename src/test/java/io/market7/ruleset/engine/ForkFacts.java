package io.market7.ruleset.engine;

import io.market7.domain.decision.FactSet;
import io.market7.ruleset.TestFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/**
 * Made-up facts of question {@code fork} with few decimals, so that what is mirrored or measured in
 * another unit is so exactly.
 */
record ForkFacts(
        String subject,
        String condition,
        int[] momentum,
        int[] prices,
        int[] shares,
        int rsi,
        int adx,
        String rating) {

    private static final String[] SUBJECTS = {
        "market: SPOT", "market: FUTURES", "market: FUTURES\nside: SHORT"
    };
    private static final String[] CONDITIONS = {"BULLISH", "NEUTRAL", "BEARISH"};
    private static final String[] RATINGS = {"strong_buy", "buy", "neutral", "sell", "strong_sell"};

    static ForkFacts random(long seed) {
        Random random = new Random(seed);
        return new ForkFacts(
                SUBJECTS[random.nextInt(3)],
                CONDITIONS[random.nextInt(3)],
                random.ints(4, -3, 4).toArray(),
                new int[] {random.nextInt(-400, 401), random.nextInt(0, 120)},
                random.ints(3, 0, 21).toArray(),
                random.nextInt(101),
                random.nextInt(41),
                RATINGS[random.nextInt(5)]);
    }

    ForkFacts asking(String other) {
        return new ForkFacts(other, condition, momentum, prices, shares, rsi, adx, rating);
    }

    /** Returns the facts as they look from the other side. */
    ForkFacts mirrored(String other) {
        int[] down = new int[4];
        for (int i = 0; i < 4; i++) {
            down[i] = -momentum[i];
        }
        return new ForkFacts(
                other,
                CONDITIONS[2 - index(CONDITIONS, condition)],
                down,
                new int[] {-prices[0], prices[1]},
                new int[] {20 - shares[0], 20 - shares[1], -shares[2]},
                100 - rsi,
                adx,
                RATINGS[4 - index(RATINGS, rating)]);
    }

    /** Returns the facts with every price in a unit {@code 1/unit} as large. */
    FactSet facts(double unit) {
        BigDecimal price = BigDecimal.valueOf((1_000 + prices[0] / 100.0) * unit);
        String facts =
                """
                question: fork
                at: 2025-06-01T12:00:00Z
                symbol: ETHUSDT
                %s
                price: %s
                quoteVolume24h: 5000000
                request: { route: tv }
                tv: { 15m: %s }
                btc: { condition: %s, status: SAFE, 15m: { closeAt: 2025-06-01T12:00:00Z, rsi: 30 }, 1h: { closeAt: 2025-06-01T12:00:00Z, close: 100, ema50: 99, adx: 30 } }
                ledger: { openDeals: [], sentAt: 2025-06-01T05:00:00Z, sentPrice: %s }
                rrr: { candles: 50, emaSlopePct: 0.015, timeToTp1Ratio: 0.7 }
                parameters: { btcOpposeShortRatio: 0.9, minTvShortScoreRatio: 0.45 }
                indicators:
                  15m: { closeAt: 2025-06-01T12:00:00Z, rsi: %s, stochK: %s, stochD: %s, stochSlope: %s, volume: 220, volumeMean8: %s, %s, close: %s, psar: %s, qqe: 40, adx: 30 }
                  1h: { closeAt: 2025-06-01T12:00:00Z, ema50: %s, atr: %s, adx: %s, %s, close: %s, psar: %s, qqe: 60, stochK: 0.2 }
                  4h: { closeAt: 2025-06-01T12:00:00Z, %s, close: %s, psar: %s, qqe: 60, stochK: 0.2 }
                """;
        String line = line(unit);
        return TestFacts.read(
                facts.formatted(
                        subject,
                        price.toPlainString(),
                        rating,
                        condition,
                        1_000 * unit,
                        rsi,
                        shares[0] / 20.0,
                        shares[1] / 20.0,
                        shares[2] / 20.0,
                        100 + adx,
                        line,
                        price.toPlainString(),
                        1_001 * unit,
                        1_000 * unit,
                        prices[1] / 100.0 * unit,
                        adx,
                        line,
                        price.toPlainString(),
                        999 * unit,
                        line,
                        price.toPlainString(),
                        1_001 * unit));
    }

    private String line(double unit) {
        return "macd: %s, macdSignal: %s, macdHistogram: %s, macdHistogramPrevious: %s"
                .formatted(
                        momentum[0] * unit,
                        momentum[1] * unit,
                        momentum[2] * unit,
                        momentum[3] * unit);
    }

    private static int index(String[] names, String name) {
        return List.of(names).indexOf(name);
    }
}
