package io.market7.execution;

import java.math.BigDecimal;

/**
 * The account of the paper venue at one moment, quote currency; exact.
 *
 * @param cashQuote cash
 * @param reservedQuote part of it that pending orders need, fees counted
 * @param positionsQuote value of everything held, at the newest closes
 * @param equityQuote cash plus positions
 * @param realisedProfitQuote profit of all closed deals after fees
 * @param feesQuote all fees ever paid
 */
public record PaperAccount(
        BigDecimal cashQuote,
        BigDecimal reservedQuote,
        BigDecimal positionsQuote,
        BigDecimal equityQuote,
        BigDecimal realisedProfitQuote,
        BigDecimal feesQuote) {}
