package io.market7.execution;

import java.math.BigDecimal;

/**
 * The newest closed bar of a symbol against the one before it, as the risk gate looks at it.
 *
 * @param previous close of the bar before; above 0
 * @param close its close; above 0
 * @param volume what was traded in it, base; at least 0
 */
public record PriceMove(BigDecimal previous, BigDecimal close, BigDecimal volume) {}
