package io.market7.cycle;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * The last signal of a symbol that led to an order.
 *
 * @param sentAt when the order was accepted
 * @param sentPrice price it was decided at, quote per base; above 0
 */
public record SymbolNotes(Instant sentAt, BigDecimal sentPrice) {}
