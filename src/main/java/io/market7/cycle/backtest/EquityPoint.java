package io.market7.cycle.backtest;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * The account at one moment.
 *
 * @param at close of the bar it is valued at
 * @param equityQuote cash plus positions at the last closes
 * @param cashQuote cash
 * @param buyAndHoldQuote what the start balance would be worth, spread evenly over the symbols at
 *     the start
 * @param drawdownPct how far the equity stands below its highest value so far, percent
 * @param marginQuote margins of all legs of contracts; null on spot
 * @param nearestPct way to its liquidation of the leg that came nearest in the hour before, percent
 *     of the worst mark price; null on spot and while no leg is open
 */
public record EquityPoint(
        Instant at,
        BigDecimal equityQuote,
        BigDecimal cashQuote,
        BigDecimal buyAndHoldQuote,
        double drawdownPct,
        BigDecimal marginQuote,
        Double nearestPct) {}
