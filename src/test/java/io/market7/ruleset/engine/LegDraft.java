package io.market7.ruleset.engine;

import io.market7.domain.decision.FactSet;
import io.market7.domain.market.Side;
import io.market7.ruleset.TestFacts;
import java.math.BigDecimal;
import java.util.Random;

/**
 * Made-up facts of the leverage questions with few decimals, so that what is mirrored or measured
 * in another unit is so exactly. Numbers lie around the thresholds.
 *
 * @param side asked side
 * @param rsi points
 * @param momentum histogram, lift and slope in tenths
 * @param adx points
 * @param rating place in {@link #RATINGS}
 * @param shares funding in hundredths of a percent, odds and score in percent
 * @param steps rungs fired; 0 is flat
 * @param drawdown tenths of a percent of the entry; negative when winning
 * @param leverage asked for
 */
record LegDraft(
        Side side,
        int rsi,
        int[] momentum,
        int adx,
        int rating,
        int[] shares,
        int steps,
        int drawdown,
        int leverage) {

    private static final String[] RATINGS = {"strong_buy", "buy", "neutral", "sell", "strong_sell"};
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static LegDraft random(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L); // neighbours must not look alike
        LegDraft draft =
                new LegDraft(
                        Side.LONG,
                        random.nextInt(32, 76),
                        new int[] {
                            random.nextInt(-1, 4), random.nextInt(-1, 4), random.nextInt(8, 20)
                        },
                        random.nextInt(9, 14),
                        random.nextInt(4),
                        new int[] {
                            random.nextInt(-7, 8), random.nextInt(48, 60), random.nextInt(58, 75)
                        },
                        random.nextInt(5),
                        random.nextInt(-30, 90),
                        random.nextInt(1, 41));
        return random.nextBoolean() ? draft : draft.mirrored();
    }

    /** Returns the facts as they look from the other side. */
    LegDraft mirrored() {
        return new LegDraft(
                side == Side.LONG ? Side.SHORT : Side.LONG,
                100 - rsi,
                new int[] {-momentum[0], -momentum[1], -momentum[2]},
                adx,
                RATINGS.length - 1 - rating,
                new int[] {-shares[0], shares[1], shares[2]},
                steps,
                drawdown,
                leverage);
    }

    boolean flat() {
        return steps == 0;
    }

    /**
     * Returns the facts with every price in a unit {@code 1/unit} as large.
     *
     * @param question {@code leverage} or {@code leverage-exit}
     * @param parameters as a YAML map
     */
    FactSet facts(String question, BigDecimal unit, String parameters) {
        BigDecimal entry = HUNDRED.multiply(unit);
        BigDecimal quantity = BigDecimal.valueOf(25L * steps).divide(unit);
        return TestFacts.read(
                """
                question: %s
                at: 2025-06-01T12:00:00Z
                symbol: ETHUSDT
                side: %s
                markPrice: %s
                btc: { condition: NEUTRAL, status: SAFE }
                scores: { %s: %s }
                tv: { 15m: %s }
                leg: { entryPrice: %s, quantity: %s, isolatedMargin: %d, stepsFired: %d }
                otherLeg: { quantity: 0 }
                account: { notionalQuote: 4000, availableMarginQuote: 400 }
                instrument: { brackets: %s }
                funding: { ratePct: %s }
                predictions: { %s: %s }
                request: { leverage: %d }
                indicators: { 15m: { closeAt: 2025-06-01T12:00:00Z, rsi: %d, adx: %d, macdHistogram: %s, macdLift: %s, rsiSlope: %s, ema50: %s, ema200: %s } }
                parameters: %s
                """
                        .formatted(
                                question,
                                side,
                                mark(entry).toPlainString(),
                                side == Side.LONG ? "fork" : "shortFork",
                                decimal(shares[2], 2),
                                RATINGS[rating],
                                entry.toPlainString(),
                                quantity.toPlainString(),
                                250 * steps,
                                steps,
                                BRACKETS,
                                decimal(shares[0], 2),
                                side == Side.LONG ? "recovery-odds" : "recovery-odds-short",
                                decimal(shares[1], 2),
                                leverage,
                                rsi,
                                adx,
                                decimal(momentum[0], 1).multiply(unit).toPlainString(),
                                decimal(momentum[1], 1).multiply(unit).toPlainString(),
                                decimal(momentum[2], 1),
                                mark(entry).multiply(new BigDecimal("1.001")).toPlainString(),
                                mark(entry).multiply(new BigDecimal("1.002")).toPlainString(),
                                parameters));
    }

    private static final String BRACKETS =
            "[{ floorNotional: 0, capNotional: 100000, maintenanceMarginRatio: 0, maintenanceAmount: 0, maxLeverage: 40 }]";

    private BigDecimal mark(BigDecimal entry) {
        BigDecimal move = entry.multiply(decimal(drawdown, 3));
        return side == Side.LONG ? entry.subtract(move) : entry.add(move);
    }

    private static BigDecimal decimal(int number, int places) {
        return BigDecimal.valueOf(number, places);
    }
}
