package io.market7.cycle.backtest;

import java.math.BigDecimal;

/**
 * The account at one moment, quote currency.
 *
 * @param equityQuote what everything is worth
 * @param cashQuote cash; on contracts the margins of legs not counted
 * @param marginQuote margins of all legs; null on spot
 * @param nearestPct way to the liquidation price of the leg that came nearest to its own in the
 *     hour before, percent of the worst mark price; null on spot and while no leg is open
 */
record Balance(
        BigDecimal equityQuote, BigDecimal cashQuote, BigDecimal marginQuote, Double nearestPct) {}
