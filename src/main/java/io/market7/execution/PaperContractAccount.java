package io.market7.execution;

import java.math.BigDecimal;

/**
 * The account of the paper venue for contracts at one moment, quote currency; exact. Cash plus
 * margin equals the start balance plus what was realised, less fees and funding.
 *
 * @param cashQuote cash, the margins of legs not counted
 * @param reservedQuote part of it that pending orders need, fees counted
 * @param marginQuote margins of all legs
 * @param unrealisedQuote profit of all legs at the newest mark prices
 * @param equityQuote cash plus margin plus unrealised profit
 * @param realisedQuote profit of all reductions and closes before fees and funding
 * @param feesQuote all fees ever paid
 * @param fundingQuote all funding ever paid, what was received taken off
 */
public record PaperContractAccount(
        BigDecimal cashQuote,
        BigDecimal reservedQuote,
        BigDecimal marginQuote,
        BigDecimal unrealisedQuote,
        BigDecimal equityQuote,
        BigDecimal realisedQuote,
        BigDecimal feesQuote,
        BigDecimal fundingQuote) {}
