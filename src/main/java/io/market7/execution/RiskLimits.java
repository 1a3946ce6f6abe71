package io.market7.execution;

import io.market7.domain.Checks;
import io.market7.domain.InvalidFactException;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * How much may be at risk, whatever the rules say. A leg of a contract counts like a deal, and its
 * margin like what is spent: more than that it cannot lose.
 *
 * @param maxOpenDeals deals or legs open or about to open; at least 0
 * @param maxExposureQuote quote spent in all open deals, or margin of all legs, pending orders
 *     counted; at least 0
 * @param maxDealQuote quote spent in one deal, or margin of one leg, pending orders counted; at
 *     least 0
 * @param maxSymbolQuote quote spent in all deals of one symbol, or margin of its legs of both
 *     sides, pending orders counted; at least 0; null for no limit
 * @param maxDayQuote amounts of all orders decided on one UTC day that open or enlarge something,
 *     refused ones not counted; of legs, their notional; at least 0; null for no limit
 * @param maxPriceJumpPct change of the price from one bar to the next above which nothing is
 *     bought, percent; above 0; null for no limit
 * @param maxDecisionAge wall clock since the close of the bars a decision knows above which it buys
 *     nothing; above 0; null for no limit
 */
public record RiskLimits(
        int maxOpenDeals,
        BigDecimal maxExposureQuote,
        BigDecimal maxDealQuote,
        BigDecimal maxSymbolQuote,
        BigDecimal maxDayQuote,
        BigDecimal maxPriceJumpPct,
        Duration maxDecisionAge) {

    /** Five deals, 10,000 in all, 5,000 in one. */
    public static final RiskLimits DEFAULT =
            new RiskLimits(5, BigDecimal.valueOf(10_000), BigDecimal.valueOf(5_000));

    public RiskLimits {
        if (maxOpenDeals < 0) {
            throw new InvalidFactException(
                    "maxOpenDeals", maxOpenDeals, "a whole number of at least 0");
        }
        Checks.notNegative(
                "maxExposureQuote", Checks.required("maxExposureQuote", maxExposureQuote));
        Checks.notNegative("maxDealQuote", Checks.required("maxDealQuote", maxDealQuote));
        Checks.notNegative("maxSymbolQuote", maxSymbolQuote);
        Checks.notNegative("maxDayQuote", maxDayQuote);
        Checks.positive("maxPriceJumpPct", maxPriceJumpPct);
    }

    /** Limits of deals and the account alone. */
    public RiskLimits(int maxOpenDeals, BigDecimal maxExposureQuote, BigDecimal maxDealQuote) {
        this(maxOpenDeals, maxExposureQuote, maxDealQuote, null, null, null, null);
    }
}
