package io.market7.domain.deal;

import java.math.BigDecimal;

/**
 * How much the drawdown allows to add in all.
 *
 * @param capQuote cumulative cap at the present drawdown
 * @param dcaSpentQuote spent so far without the base order
 * @param remainingQuote cap minus spent; may be negative
 */
public record SpendCap(BigDecimal capQuote, BigDecimal dcaSpentQuote, BigDecimal remainingQuote) {}
