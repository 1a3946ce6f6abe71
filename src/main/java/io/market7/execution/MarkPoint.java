package io.market7.execution;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * The newest mark price of a contract.
 *
 * @param at close of the hour it is from
 * @param price quote per base; above 0
 */
public record MarkPoint(Instant at, BigDecimal price) {}
