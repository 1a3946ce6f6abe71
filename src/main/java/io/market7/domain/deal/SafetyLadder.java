package io.market7.domain.deal;

import io.market7.domain.Checks;
import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A safety-order ladder in the words of 3Commas. All results are exact.
 *
 * @param baseOrderQuote base order volume; above 0
 * @param safetyOrderQuote volume of the first safety order; above 0
 * @param stepPct deviation of the first safety order from the base order price, percent; above 0
 * @param stepScale each further deviation is this times wider; 0.1 to 10
 * @param volumeScale each further safety order is this times larger; 0.1 to 10
 * @param maxSafetyOrders number of rungs; 0 to 200
 */
public record SafetyLadder(
        BigDecimal baseOrderQuote,
        BigDecimal safetyOrderQuote,
        BigDecimal stepPct,
        BigDecimal stepScale,
        BigDecimal volumeScale,
        int maxSafetyOrders) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public SafetyLadder {
        Checks.positive("baseOrderQuote", Checks.required("baseOrderQuote", baseOrderQuote));
        Checks.positive("safetyOrderQuote", Checks.required("safetyOrderQuote", safetyOrderQuote));
        Checks.positive("stepPct", Checks.required("stepPct", stepPct));
        Checks.within("stepScale", Checks.required("stepScale", stepScale).doubleValue(), 0.1, 10);
        Checks.within(
                "volumeScale", Checks.required("volumeScale", volumeScale).doubleValue(), 0.1, 10);
        if (maxSafetyOrders < 0 || maxSafetyOrders > 200) {
            throw new InvalidFactException(
                    "maxSafetyOrders", maxSafetyOrders, "a whole number from 0 to 200");
        }
    }

    /**
     * One rung.
     *
     * @param number counted from 1
     * @param deviationPct cumulative deviation from the base order price, percent
     * @param price price it fires at, quote per base
     * @param volumeQuote volume, quote
     */
    public record Rung(
            int number, BigDecimal deviationPct, BigDecimal price, BigDecimal volumeQuote) {}

    /** Returns D_n = d (ss^n - 1)/(ss - 1), percent; n d when ss is 1. */
    public BigDecimal deviationPct(int number) {
        return stepPct.multiply(geometricSum(stepScale, number));
    }

    /** Returns V_n = S vs^(n - 1), quote. */
    public BigDecimal volumeQuote(int number) {
        return safetyOrderQuote.multiply(volumeScale.pow(number - 1));
    }

    /**
     * Returns P_n = P_0 (1 - D_n/100) for a long, P_0 (1 + D_n/100) for a short.
     *
     * @throws InvalidFactException when a long rung would lie at 0 or below
     */
    public BigDecimal price(int number, BigDecimal basePrice, Side side) {
        BigDecimal deviation = deviationPct(number);
        if (side == Side.LONG && deviation.compareTo(HUNDRED) >= 0) {
            throw new InvalidFactException(
                    "deviationPct of safety order " + number,
                    deviation.toPlainString(),
                    "less than 100 on a long ladder; take fewer or narrower steps");
        }
        BigDecimal signed = side == Side.LONG ? deviation.negate() : deviation;
        return basePrice.multiply(DealMath.onePlusPct(signed));
    }

    /** Returns every rung from a base order at {@code basePrice}, first to last. */
    public List<Rung> rungs(BigDecimal basePrice, Side side) {
        List<Rung> rungs = new ArrayList<>(maxSafetyOrders);
        for (int n = 1; n <= maxSafetyOrders; n++) {
            rungs.add(new Rung(n, deviationPct(n), price(n, basePrice, side), volumeQuote(n)));
        }
        return List.copyOf(rungs);
    }

    /** Returns what the whole ladder spends: B + S (vs^N - 1)/(vs - 1), quote. */
    public BigDecimal maxFundsQuote() {
        return baseOrderQuote.add(
                safetyOrderQuote.multiply(geometricSum(volumeScale, maxSafetyOrders)));
    }

    private static BigDecimal geometricSum(BigDecimal ratio, int terms) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < terms; i++) {
            sum = sum.multiply(ratio).add(BigDecimal.ONE);
        }
        return sum;
    }
}
