package io.market7.domain.leverage;

import java.math.BigDecimal;

/**
 * Moving averages (15m) as prices, to be compared with the mark price. Null is unknown.
 *
 * @param ema50 quote per base
 * @param ema200 quote per base
 */
public record EmaPrices(BigDecimal ema50, BigDecimal ema200) {}
